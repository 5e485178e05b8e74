"""Sheets of what the renderer makes of a portrait: `.venv/bin/python packaging/sheets.py [PICTURE] [--out FOLDER]`.

Mouths, blinks and turns of the head, each from landmarks that are made here rather than from a voice, so that every
portrait takes the same poses; some are harder than speech ever asks for. Without a picture: those that the documents
show, of the astronaut that scikit-image brings along, and the README's pictures of the demo.
"""

# ruff: noqa: INP001, T201 (a folder of programs; it says what it wrote)

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.assets import asset_like
from engine.compose import ComposedMotion, compose
from engine.composing import mouth
from engine.composing.head import NECK
from engine.document import FloatArray, Gaze, HeadPose
from engine.errors import LikenessError
from engine.export import frame_count
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.picture import load_picture
from engine.faces.points import JAW, MESH_OF_LANDMARK, MOUTH
from engine.faces.pose import head_axes, rotation
from engine.order import Order
from engine.pipeline import prepare
from engine.render.hearing import spoken_frames
from engine.render.protocol import OpenedPortrait
from engine.render.registry import INFOS, make_renderer

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
LARGEST = 300_000
"""Bytes of a picture in the documents."""
QUALITIES = (92, 88, 84, 80, 74, 68, 60)
TILE, MOST = 300, 560
"""Least and most pixels along a tile; the documents' own have the least."""
PARTED = np.array([0.97, 1.0, 0.97])
"""How far the three pairs of inner-lip landmarks part in filmed mouths that open by 1."""
CORNERS = np.array([48, 54, 60, 64])
CORNERS_FOLLOW = np.array([[0.06, -0.06, 0.06, -0.06], [0.18, 0.18, 0.18, 0.18]])
"""How far right and down the corners of filmed mouths go meanwhile."""
GAP, LABEL = 4, 22
WHITE = 255

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Pose:
    """One tile's motion, lengths in eye distances.

    `opened`: the lips' gap, None as in the portrait; `wider`: the mouth; `smile`: its corners raised; `pressed`: outer
    edges of the lips towards one another; `closure`: of the right and left eye; `angles`: yaw, pitch and roll in
    degrees; `shift`: of the head, to the right and down; `gaze`: of both eyes, likewise, in eye widths.
    """

    label: str
    opened: float | None = None
    wider: float = 0.0
    smile: float = 0.0
    pressed: float = 0.0
    closure: tuple[float, float] = (0.0, 0.0)
    angles: tuple[float, float, float] = (0.0, 0.0, 0.0)
    shift: tuple[float, float] = (0.0, 0.0)
    gaze: tuple[float, float] = (0.0, 0.0)


MOUTHS = (
    Pose("the portrait"),
    Pose("closed", 0.0),
    Pose("p, b, m", 0.0, pressed=0.03),
    Pose("slightly open", 0.05),
    Pose("half", 0.13),
    Pose("wide", 0.24),
    Pose("ee", 0.05, wider=0.09, smile=0.03),
    Pose("oo", 0.05, wider=-0.13),
)
BLINKS = (
    Pose("the portrait"),
    *(Pose(f"{share:g}", closure=(share, share)) for share in (0.25, 0.5, 0.75, 1.0)),
    Pose("right eye", closure=(1.0, 0.0)),
    Pose("left eye", closure=(0.0, 1.0)),
    Pose("left eye, half", closure=(0.0, 0.5)),
    Pose("looks to one side", gaze=(0.15, 0.0)),
    Pose("to the other", gaze=(-0.15, 0.0)),
    Pose("up", gaze=(0.0, -0.08)),
    Pose("down", closure=(0.2, 0.2), gaze=(0.0, 0.08)),
)
TURNS = (
    Pose("the portrait"),
    Pose("15 degrees to one side", angles=(15, 0, 0)),
    Pose("15 degrees to the other", angles=(-15, 0, 0)),
    Pose("nodded by 10", angles=(0, 10, 0)),
    Pose("raised by 10", angles=(0, -10, 0)),
    Pose("tilted by 10", angles=(0, 0, 10)),
    Pose("tilted and turned", 0.13, angles=(10, 4, -8)),
    Pose("shifted", shift=(0.2, 0.08)),
)


def landmarks_of(pose: Pose, face: FaceGeometry) -> FloatArray:
    """The face's landmarks (68, 2) in a pose: the mouth is shaped along the head's own axes, then the head is turned.

    Their depth is the mesh's, so that a head turns as a body.
    """
    axes_33 = head_axes(face.mesh_VD)
    mesh_P3 = face.mesh_VD[MESH_OF_LANDMARK].astype(np.float64)
    unit = float(np.linalg.norm(mesh_P3[45] - mesh_P3[36]))
    points_P3 = np.c_[face.landmarks_PD, mesh_P3[:, 2]].astype(np.float64)
    points_P3 += unit * _mouth_moved(pose, points_P3 @ axes_33 / unit).T @ axes_33[:, :2].T
    turn_33 = axes_33 @ rotation(HeadPose(*pose.angles)) @ axes_33.T
    neck_3 = points_P3[27] + unit * axes_33 @ NECK
    turned_P3 = (points_P3 - neck_3) @ turn_33.T + neck_3
    return (turned_P3[:, :2] + unit * np.array(pose.shift)).astype(np.float32)


def _mouth_moved(pose: Pose, on_head_P3: NDArray[np.float64]) -> FloatArray:
    """How far a pose moves landmarks along the head's axes, (2, 68), in eye distances."""
    away_DNP = np.zeros((2, 1, 68), np.float32)
    if pose.opened is not None:
        gaps_3 = on_head_P3[mouth.LOWER, 1] - on_head_P3[mouth.UPPER, 1]
        change_3 = pose.opened * PARTED - gaps_3
        mouth.part(away_DNP, change_3[None].astype(np.float32), slice(None))
        away_DNP[:, 0, CORNERS] += CORNERS_FOLLOW * max(0.0, float(change_3[1]))
    away_DNP[0, :, MOUTH] += pose.wider * mouth.WIDTH
    away_DNP[:, 0, MOUTH] += pose.smile * mouth.SMILE_XY
    away_DNP[1, 0, 49:54] += pose.pressed
    away_DNP[1, 0, 55:60] -= pose.pressed
    away_DNP[1, 0, JAW] -= pose.pressed * mouth.JAW_SHARE
    return away_DNP[:, 0]


def cut(picture_HWC: Picture, centre: FloatArray, width: float, height: float, least: int, most: int) -> Picture:
    """A part of a picture, white beyond its border, enlarged to a width of `least` and reduced to `most` pixels."""
    half = np.array([width, height]) / 2
    (x0, y0), (x1, y1) = (
        (np.asarray(centre) - half).round().astype(int),
        (np.asarray(centre) + half).round().astype(int),
    )
    room = max(0, -x0, -y0, x1 - picture_HWC.shape[1], y1 - picture_HWC.shape[0])
    wide = np.pad(picture_HWC, ((room, room), (room, room), (0, 0)), constant_values=WHITE)
    part = wide[y0 + room : y1 + room, x0 + room : x1 + room]
    scale = min(max(1.0, least / part.shape[1]), most / part.shape[1])
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cast(Picture, cv2.resize(part, None, fx=scale, fy=scale, interpolation=how))


def sheet(poses: Sequence[Pose], tiles: Iterable[Picture], columns: int) -> Picture:
    """All tiles, which are of one size, with their labels, row by row."""
    labelled: list[Picture] = []
    for pose, tile in zip(poses, tiles, strict=True):
        strip = np.full((LABEL, tile.shape[1], 3), WHITE, np.uint8)
        cv2.putText(
            strip, pose.label, (2, LABEL - 7), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (40.0, 40.0, 40.0), 1, cv2.LINE_AA
        )
        whole = np.vstack([strip, tile])
        labelled.append(np.pad(whole, ((0, GAP), (0, GAP), (0, 0)), constant_values=WHITE).astype(np.uint8))
    empty = np.full_like(labelled[0], WHITE)
    labelled += [empty] * (-len(labelled) % columns)
    return np.vstack([np.hstack(labelled[i : i + columns]) for i in range(0, len(labelled), columns)])


def sheets_of(picture_HWC: Picture, face: FaceGeometry, frame: OpenedPortrait, most: int) -> dict[str, Picture]:
    """The sheets by name; `most`: pixels along a tile at most."""

    def made(poses: Sequence[Pose]) -> list[Picture]:
        return [
            frame(landmarks_of(pose, face), np.array(pose.closure, np.float32), np.array(pose.gaze, np.float32))
            for pose in poses
        ]

    unit = face.eye_distance
    lips, eyes = face.landmarks_PD[MOUTH].mean(0), face.landmarks_PD[36:48].mean(0)
    mouths, blinks, turns = made(MOUTHS), made(BLINKS), made(TURNS)

    def tiles(frames: list[Picture], centre: FloatArray, width: float, height: float) -> list[Picture]:
        return [cut(f, centre, width * unit, height * unit, TILE, most) for f in frames]

    across = np.array([unit, 0])
    height, width = picture_HWC.shape[:2]
    middle, side = np.array([face.crop.x, face.crop.y]) + face.crop.side / 2, face.crop.side / unit
    return {
        "mouths": sheet(MOUTHS, tiles(mouths, lips + [0, 0.08 * unit], 1.5, 1.1), 4),
        "blinks": sheet(BLINKS, tiles(blinks, eyes, 1.7, 0.85), 4),
        "turns": sheet(TURNS, tiles(turns, middle, side, side), 4),
        "faces": sheet(MOUTHS, tiles(mouths, middle, side, side), 4),
        "whole": sheet(TURNS, [cut(f, np.array([width, height]) / 2, width, height, TILE, most) for f in turns], 4),
        "left": sheet(TURNS, tiles(turns, lips - 1.1 * across, 1.6, 2.6), 4),
        "right": sheet(TURNS, tiles(turns, lips + 1.1 * across, 1.6, 2.6), 4),
        "neck": sheet(TURNS, tiles(turns, lips + [0, 1.0 * unit], 2.6, 1.6), 4),
        "hair": sheet(TURNS, tiles(turns, eyes - [0, 0.9 * unit], 3.0, 1.5), 4),
    }


IN_DOCUMENTS = ("mouths", "blinks", "turns")
WORD, BLINK_STEPS = 16, (-4, -3, -2, -1, 0, 2, 3, 5)
"""Frames of the word that the README shows, every other one; those of the blink, counted from where it is shut."""


def write_jpeg(path: Path, picture_HWC: Picture, largest: int | None = None) -> None:
    """Writes a JPEG file, of a lower quality where it would have more than `largest` bytes."""
    picture_BGR = cv2.cvtColor(picture_HWC, cv2.COLOR_RGB2BGR)
    data = b""
    for quality in QUALITIES:
        data = cv2.imencode(".jpg", picture_BGR, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
        if largest is None or len(data) <= largest:
            break
    path.write_bytes(data)


def demo_pictures() -> dict[str, Picture]:
    """The README's two pictures of the demo: its faces in a row; the widest word over a blink."""
    order = Order(asset_like("demo", "portrait"), asset_like("demo", "voice"), Path("demo.mp4"))
    scene = prepare(order, lambda _: None)
    frames_T = np.arange(frame_count(scene.speech.duration_s, order.fps))
    motion = compose(scene.motion, scene.blinks, frames_T / order.fps, Gaze(order.gaze, order.seed))
    gap_T = np.linalg.norm(motion.landmarks_TPD[:, 66] - motion.landmarks_TPD[:, 62], axis=1)
    shut_T = motion.closure_TE.min(1)
    # Room for what is shown before and after.
    inner = (frames_T >= WORD // 2) & (frames_T < len(frames_T) - WORD // 2)
    calm_T = np.where(inner & (shut_T == 0), gap_T, np.nan)
    word, blink = int(np.nanargmax(calm_T)), int(np.where(inner, shut_T, -1).argmax())
    speaking = int(np.nanargmin(np.abs(calm_T - np.nanpercentile(calm_T, 60))))
    face, unit = scene.face, scene.face.eye_distance
    renderer = make_renderer(order.renderer)

    def shown(moments: Sequence[int]) -> list[Picture]:
        some = ComposedMotion(*(getattr(motion, field.name)[list(moments)] for field in fields(motion)))
        return list(renderer.frames(scene.picture_HWC, face, some))

    def row(frames: Sequence[Picture], centre: FloatArray, width: float, height: float, px: int) -> Picture:
        gap = GAP if height > 1 else 0
        tiles = [cut(each, centre, width * unit, height * unit, px, px) for each in frames]
        return np.hstack([np.pad(t, ((0, 0), (0, gap), (0, 0)), constant_values=WHITE) for t in tiles])

    eyes, lips = face.landmarks_PD[36:48].mean(0), face.landmarks_PD[MOUTH].mean(0)
    faces = [scene.picture_HWC, *shown((int(np.nanargmin(calm_T)), speaking, word, blink))]
    spoken = row(shown(range(word - WORD // 2, word + WORD // 2, 2)), lips, 1.3, 0.94, 190)
    blinked = row(shown([blink + step for step in BLINK_STEPS]), eyes, 1.6, 0.8, 190)
    line = np.full((GAP, spoken.shape[1], 3), WHITE, np.uint8)
    return {
        "demo": row(faces, eyes + [0, 0.25 * unit], 3.3, 3.3, TILE),
        "lips-and-lids": np.vstack([spoken, line, blinked]),
    }


SAID_S, SHOWN, STEP = 3.0, 6, 5
"""How much of the demo each renderer speaks for its picture; so many frames of it are shown, so far apart."""


def renderer_pictures() -> dict[str, Picture]:
    """A row of faces for the page of each renderer: the demo's portrait, then the same moments by that renderer."""
    order = Order(asset_like("demo", "portrait"), asset_like("demo", "voice"), Path("demo.mp4"), end_s=SAID_S)
    scene = prepare(order, lambda _: None)
    motion = compose(
        scene.motion, scene.blinks, np.arange(frame_count(SAID_S)) / order.fps, Gaze(order.gaze, order.seed)
    )
    face, unit = scene.face, scene.face.eye_distance
    centre = face.landmarks_PD[36:48].mean(0) + [0, 0.35 * unit]
    out: dict[str, Picture] = {}
    for info in INFOS:
        renderer = make_renderer(info.name)
        frames = list(spoken_frames(renderer, scene.picture_HWC, face, motion, scene.speech, order.seed, order.fps))
        shown = [scene.picture_HWC, *frames[-STEP * SHOWN :: STEP]]
        tiles = [cut(each, centre, 2.5 * unit, 2.5 * unit, 220, 220) for each in shown]
        out[f"model-{info.name}"] = np.hstack(
            [np.pad(tile, ((0, 0), (0, GAP), (0, 0)), constant_values=WHITE) for tile in tiles]
        )
    return out


def astronaut() -> Picture:
    """A woman who smiles with her teeth, 512 x 512 px (NASA, public domain)."""
    from skimage.data import astronaut

    return cast(Picture, astronaut())


def main(argv: Sequence[str] | None = None) -> int:
    """Writes the sheets and says where."""
    parser = argparse.ArgumentParser(description="Sheets of what the renderer makes of a portrait.")
    parser.add_argument("picture", type=Path, nargs="?", help="a portrait (default: the documents' own)")
    parser.add_argument("--out", type=Path, help="folder of the sheets (default: docs/pictures, or this one)")
    parser.add_argument("--bare", action="store_true", help="without what nets add to mouth and eyes")
    args = parser.parse_args(argv)
    named = cast(Path | None, args.picture)
    out = cast(Path, args.out or (PICTURES if named is None else Path()))
    try:
        picture_HWC = astronaut() if named is None else load_picture(named)
        face = find_face(picture_HWC, name="the picture" if named is None else named.name)
        frame = make_renderer("warp", {} if args.bare else None).open(picture_HWC, face)
    except LikenessError as why:
        print(why, file=sys.stderr)
        return why.exit_code
    out.mkdir(parents=True, exist_ok=True)
    stem = "renderer" if named is None else named.stem
    for name, picture in sheets_of(picture_HWC, face, frame, TILE if named is None else MOST).items():
        if named is None and name not in IN_DOCUMENTS:
            continue
        path = out / f"{stem}-{name}.jpg"
        write_jpeg(path, picture, LARGEST if named is None else None)
        print(path)
    for name, picture in (demo_pictures() | renderer_pictures()).items() if named is None else ():
        path = out / f"{name}.jpg"
        write_jpeg(path, picture, LARGEST)
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
