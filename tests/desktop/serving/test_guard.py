import pytest

from desktop.serving.guard import NotAnOriginError, is_allowed_origin, is_own_host, origin_from


def test_this_computer_has_three_names_and_a_port():
    assert all(
        is_own_host(host, 8081) for host in ("127.0.0.1:8081", "localhost:8081", "[::1]:8081", " LocalHost:8081")
    )
    assert not any(is_own_host(host, 8081) for host in ("", "localhost", "localhost:80810", "a.localhost:8081"))
    assert is_own_host("localhost", 80)


def test_an_origin_is_written_as_browsers_send_it():
    assert origin_from(" https://Kantor.go.id/ ") == "https://kantor.go.id"
    assert origin_from("http://[::1]:3000") == "http://[::1]:3000"
    assert is_allowed_origin(None, ())
    assert is_allowed_origin("app://obsidian.md", {"app://obsidian.md"})
    assert not is_allowed_origin("null", {"https://kantor.go.id"})


@pytest.mark.parametrize(
    "text", ["*", "https://*", "null", "kantor.go.id", "https://a.id/halaman", "https://", "a://b;c", ""]
)
def test_what_is_no_origin_is_refused(text):
    with pytest.raises(NotAnOriginError):
        origin_from(text)
