from desktop.serving.limits import Limits, Rate


def test_every_period_begins_anew():
    now = [0.0]
    rate = Rate(Limits(requests=2, period=10.0), clock=lambda: now[0])
    assert [rate.admits() for _ in range(3)] == [True, True, False]
    now[0] = 9.9
    assert not rate.admits()
    now[0] = 10.0
    assert rate.admits()
