package mingbai.model.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPhraseTest {
    private static final VoiceManner YAO = new VoiceManner(true, 1, 60);
    private static final TicketNumber FIRST = TicketNumber.parse("A001");

    private static Call call(TicketNumber ticket, int window, Call.Kind kind) {
        return new Call(1, ticket, new WindowNumber(window), kind, Instant.EPOCH);
    }

    private static String said(String ticket, int window, VoiceManner manner) {
        var call = call(TicketNumber.parse(ticket), window, Call.Kind.FIRST);
        return CallPhrase.of(call, manner).text();
    }

    @ParameterizedTest
    @CsvSource({
        "A001,   3, 请A零零一号到三号窗口办理",
        "A012,  10, 请A零一二号到十号窗口办理",
        "B110,  12, 请B一一零号到十二号窗口办理",
        "Z999,  20, 请Z九九九号到二十号窗口办理",
        "AB007, 36, 请AB零零七号到三十六号窗口办理",
        "M345, 100, 请M三四五号到一百号窗口办理",
        "M345, 105, 请M三四五号到一百零五号窗口办理",
        "M345, 110, 请M三四五号到一百一十号窗口办理",
        "M345, 112, 请M三四五号到一百一十二号窗口办理",
        "M345, 999, 请M三四五号到九百九十九号窗口办理",
    })
    void theHallsPhraseIsSaid(String ticket, int window, String words) {
        assertEquals(words, said(ticket, window, VoiceManner.USUAL));
    }

    @Test
    void aHallMaySayYaoInTicketsAndNeverInWindows() {
        assertEquals("请A零幺幺号到十一号窗口办理", said("A011", 11, YAO));
    }

    @Test
    void theSecondStageSendsToFetchAndPay() {
        var call = call(FIRST, 3, Call.Kind.SECOND_STAGE);
        assertEquals("请A零零一号到三号窗口取证缴费", CallPhrase.of(call, VoiceManner.USUAL).text());
        var again = call(FIRST, 3, Call.Kind.REPEAT);
        assertEquals("请A零零一号到三号窗口办理", CallPhrase.of(again, VoiceManner.USUAL).text());
    }

    /// ICU counts in Chinese by rules of its own; it writes the zero as a circle.
    @Test
    void everyWindowIsCountedAsIcuCounts() {
        var icu =
                new RuleBasedNumberFormat(
                        com.ibm.icu.util.ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);
        Map<Integer, String> ours = new HashMap<>();
        Map<Integer, String> theirs = new HashMap<>();
        for (int window = 1; window <= WindowNumber.MAX; window++) {
            String words = said("A001", window, VoiceManner.USUAL);
            ours.put(window, words.substring("请A零零一号到".length(), words.indexOf("号窗口")));
            theirs.put(window, icu.format((long) window).replace('〇', '零'));
        }
        assertEquals(WindowNumber.MAX, new HashSet<>(ours.values()).size());
        assertEquals(theirs, ours);
    }

    /// Heard and written down again, each of them is the ticket that was called.
    @Test
    void everyTicketIsHeardAsItIsPrinted() {
        Set<String> heard = new HashSet<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            for (int serial = 0; serial <= TicketNumber.MAX_SERIAL; serial++) {
                var ticket = new TicketNumber(String.valueOf(letter), serial);
                var call = call(ticket, 1, Call.Kind.FIRST);
                String plain = written(CallPhrase.of(call, VoiceManner.USUAL));
                assertEquals(ticket.text(), plain);
                assertEquals(ticket.text(), written(CallPhrase.of(call, YAO)));
                heard.add(plain);
            }
        }
        assertEquals(26_000, heard.size());
    }

    private static String written(CallPhrase phrase) {
        String words = phrase.text();
        return words.substring(1, words.indexOf("号到"))
                .chars()
                .mapToObj(c -> c == '幺' ? "1" : c < 128 ? Character.toString(c) : digit(c))
                .collect(Collectors.joining());
    }

    private static String digit(int character) {
        return Integer.toString("零一二三四五六七八九".indexOf(character));
    }

    @Test
    void noClipIsSuperfluous() {
        Set<ClipName> used = new HashSet<>(Set.of(ClipName.CHIME));
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            used.add(ClipName.letter(letter));
        }
        IntStream.rangeClosed(0, TicketNumber.MAX_SERIAL)
                .mapToObj(serial -> new TicketNumber("A", serial))
                .map(ticket -> CallPhrase.of(call(ticket, 110, Call.Kind.FIRST), YAO))
                .forEach(phrase -> used.addAll(phrase.clips()));
        used.addAll(
                CallPhrase.of(call(FIRST, 1, Call.Kind.SECOND_STAGE), VoiceManner.USUAL).clips());
        assertEquals(Set.copyOf(ClipName.ALL), used);
    }
}
