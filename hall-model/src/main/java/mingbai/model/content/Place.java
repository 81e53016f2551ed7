package mingbai.model.content;

import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;

/// Where a station stands: its region and its hall.
public record Place(RegionCode region, HallId hall) {}
