import pytest

LONG = "Warga Desa Sumber Sari bersama karang taruna dan kader posyandu membersihkan parit dan mengecat pagar sekolah"


@pytest.mark.parametrize(
    ("rest", "place"),
    [
        (
            "di jalan utama, sedangkan para ibu memasak untuk semua orang di balai desa sejak pagi.",
            "sedangkan para ibu",
        ),
        # the joints nearer to the middle stand in brackets, or join two names
        (
            "sejak pagi (lalu beristirahat di balai desa yang baru) di Jalan Melati dan Mawar sore.",
            "dan mengecat pagar",
        ),
    ],
)
def test_it_says_where_to_part_a_long_sentence(checker, rest, place):
    (finding,) = checker.check(f"{LONG} {rest}").findings
    assert finding.message.endswith(f" Bisa dipecah sebelum “{place}”.")
