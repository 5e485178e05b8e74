"""The attention net: the paper's equation, drawings that count by their difference only, a border without a say."""

from __future__ import annotations

import pytest
import torch

from engine.nets.attention_texture import (
    AttentionConfig,
    AttentionTexture,
    PatchDiscriminator,
    Texture,
    border,
    bounded,
    from_weights,
    sizes_of,
)

TINY = AttentionConfig(side=32, widths=(8, 8, 16), drawn=8)


def tiny(config: AttentionConfig = TINY) -> AttentionTexture:
    """A net with a say of its own: a new one hardly dares to change anything."""
    torch.manual_seed(0)
    net = AttentionTexture(config).eval().requires_grad_(requires_grad=False)
    net.leave.weight.normal_(0, 0.5)
    return net


def pictures(count: int = 2, side: int = 32, seed: int = 0) -> torch.Tensor:
    return torch.rand(4, count, 3, side, side, generator=torch.Generator().manual_seed(seed))


def test_the_frame_is_equation_6() -> None:
    attention, colour, picture = torch.tensor(0.25), torch.tensor(0.8), torch.tensor(0.4)
    made = Texture(attention.view(1, 1, 1, 1), colour.view(1, 1, 1, 1)).over(picture.view(1, 1, 1, 1))
    assert float(made) == pytest.approx((1 - 0.25) * 0.8 + 0.25 * 0.4)


def test_maps_have_the_squares_size_and_range() -> None:
    texture = tiny()(*pictures())
    assert texture.attention.shape == (2, 1, 32, 32)
    assert texture.colour.shape == (2, 3, 32, 32)
    assert 0 <= float(texture.attention.min()) < 0.5
    assert 0.9 < float(texture.attention.max()) <= 1


def test_drawings_count_by_what_differs() -> None:
    net = tiny()
    picture, warped, one, other = pictures()
    same, also_same, different = (net(picture, warped, *both) for both in ((one, one), (other, other), (one, other)))
    torch.testing.assert_close(same.colour, also_same.colour)
    torch.testing.assert_close(same.attention, also_same.attention)
    assert float((same.colour - different.colour).abs().mean()) > 0.01


def test_a_new_net_keeps_most_and_changes_little() -> None:
    torch.manual_seed(1)
    net = AttentionTexture(TINY).eval()
    picture, warped, one, other = pictures()
    with torch.no_grad():
        texture = net(picture, warped, one, other)
    assert float(texture.attention.mean()) > 0.6
    assert float((texture.colour - warped).abs().mean()) < 0.05


def test_at_the_border_the_picture_stays() -> None:
    picture, warped, one, other = pictures()
    texture = tiny()(picture, warped, one, other)
    frame = texture.over(picture)
    edge = torch.ones(32, 32, dtype=torch.bool)
    edge[1:-1, 1:-1] = False
    torch.testing.assert_close(frame[..., edge], picture[..., edge], atol=0.02, rtol=0)
    assert float((frame - picture)[..., 8:-8, 8:-8].abs().mean()) > 0.05
    share = border(128, torch.device("cpu"))
    assert float(share[0].max()) == 0
    assert float(share[64, 64]) == 1


def test_colours_hardly_leave_their_range() -> None:
    net = tiny()
    colour = net(*pictures()).colour
    beyond = torch.maximum(-colour, colour - 1).clamp_min(0)
    assert 0 < float(beyond.max()) < 0.05
    torch.testing.assert_close(bounded(torch.tensor([-1.0, 0.3, 3.0])), torch.tensor([-0.01, 0.3, 1.02]))


def test_weights_come_back_from_half_precision() -> None:
    net = tiny()
    config = {"side": 32, "widths": [8, 8, 16], "drawn": 8, "unknown": 1}
    again = from_weights({name: value.half() for name, value in net.state_dict().items()}, config)
    one, two = net(*pictures()), again(*pictures())
    torch.testing.assert_close(one.attention, two.attention, atol=0.02, rtol=0)
    torch.testing.assert_close(one.colour, two.colour, atol=0.02, rtol=0)
    assert sizes_of(config) == TINY


@pytest.mark.parametrize(("side", "widths"), [(30, (8, 8, 8)), (0, (8,)), (32, ())])
def test_sizes_that_do_not_fit_are_refused(side: int, widths: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"attention net"):
        AttentionConfig(side=side, widths=widths)


def test_the_discriminator_judges_patches_by_themselves() -> None:
    torch.manual_seed(0)
    judge = PatchDiscriminator((8, 8, 16)).eval()
    picture = pictures(1)[0].requires_grad_()
    realism = judge(picture)
    assert realism.shape[:2] == (1, 1)
    assert realism.shape[-1] == 8
    # Instance norm instead of batch norm: a picture is judged alike in any company.
    both = judge(torch.cat([picture, pictures(1, seed=5)[0]]))
    torch.testing.assert_close(both[:1], realism)
