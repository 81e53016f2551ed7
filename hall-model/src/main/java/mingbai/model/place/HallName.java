package mingbai.model.place;

import java.time.ZoneId;

/// What a hall is called, in Chinese and English, and the time zone its day is counted in.
/// `demonstration` is true where the hall's content was approved by stand-in keys; screens say so.
public record HallName(
        HallId id, String chinese, String english, ZoneId timeZone, boolean demonstration) {}
