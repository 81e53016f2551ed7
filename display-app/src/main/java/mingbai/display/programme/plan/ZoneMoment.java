package mingbai.display.programme.plan;

import mingbai.display.programme.Rotation.Turn;
import mingbai.model.programme.Clip.Transition;

/// What one zone shows: a leaf of a page and how it comes on, or a call in its place.
public record ZoneMoment(Turn turn, Transition into, boolean announcing) {}
