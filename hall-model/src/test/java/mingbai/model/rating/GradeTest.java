package mingbai.model.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import mingbai.model.queue.TicketToken;
import org.junit.jupiter.api.Test;

class GradeTest {

    @Test
    void theTwoScalesRunInOppositeDirections() {
        assertEquals(
                List.of(5, 4, 3, 2, 1),
                Stream.of(Grade.values()).map(Grade::platformCode).toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                Stream.of(Grade.values()).map(Grade::standardCode).toList());
    }

    @Test
    void everyGradeComesBackFromBothScales() {
        for (var grade : Grade.values()) {
            assertEquals(grade, Grade.ofPlatformCode(grade.platformCode()));
            assertEquals(grade, Grade.ofStandardCode(grade.standardCode()));
        }
        assertThrows(IllegalArgumentException.class, () -> Grade.ofPlatformCode(6));
    }

    @Test
    void everyChannelComesBackFromItsCode() {
        for (var channel : Rating.Channel.values()) {
            assertEquals(channel, Rating.Channel.ofPlatformCode(channel.platformCode()));
        }
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                Stream.of(Rating.Channel.values()).map(Rating.Channel::platformCode).toList());
        assertThrows(IllegalArgumentException.class, () -> Rating.Channel.ofPlatformCode(0));
    }

    @Test
    void aTextIsCountedInCharactersAsPeopleCountThem() {
        var ticket = new TicketToken("AAAAAAAAAAAAAAAAAAAAAA");
        var channel = Rating.Channel.QR_CODE;
        var longest = "𬬭".repeat(Rating.MAX_TEXT);
        assertEquals(
                longest, new Rating(ticket, Grade.SATISFIED, List.of(), longest, channel).text());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Rating(ticket, Grade.SATISFIED, List.of(), longest + "a", channel));
    }

    @Test
    void thereAreFortyTagsAndFifteenOfThemNational() {
        assertEquals(40, RatingTags.all().size());
        assertEquals(15, RatingTags.all().stream().filter(RatingTag::national).count());
        for (var grade : Grade.values()) {
            assertEquals(8, RatingTags.of(grade).size());
        }
    }

    /// A visitor who reads no Chinese must choose one for a low grade.
    @Test
    void everyTagHasItsOwnEnglish() {
        var english = RatingTags.all().stream().map(RatingTag::english).distinct().toList();
        assertEquals(40, english.size());
        assertEquals(
                List.of(),
                RatingTags.all().stream()
                        .filter(tag -> !tag.english().matches("[A-Z][a-z]* [a-z ,]+"))
                        .toList());
    }

    @Test
    void aTagOfAnotherGradeIsRefused() {
        var ticket = new TicketToken("AAAAAAAAAAAAAAAAAAAAAA");
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Rating(
                                ticket,
                                Grade.SATISFIED,
                                List.of(510),
                                "",
                                Rating.Channel.HALL_TERMINAL));
    }
}
