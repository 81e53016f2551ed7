package mingbai.service.edit;

import java.time.LocalDate;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;

/// That an item leaves the catalogue from a day on: cancelled (取消) or handed down (下放), why, and by
/// whose order.
record Ending(ItemCode code, Catalogue.Kind kind, LocalDate day, String reason, String who) {}
