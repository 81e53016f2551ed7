package mingbai.service.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import mingbai.fonts.HallFonts;
import mingbai.service.notice.NoticeOutcome.Fault;
import mingbai.service.notice.NoticeOutcome.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {
    private static List<String> marked(String text) {
        return NoticeText.faults("body", text).stream().map(f -> f.quote().marked()).toList();
    }

    @Test
    void aCharacterNoFontDrawsIsRefusedWithItsPlace() {
        assertEquals(
                List.of(
                        new Fault(
                                "title",
                                "第 3 个字（U+30000）屏幕字库中没有，请换一个字",
                                "character 3 (U+30000) is in none of our fonts: use another",
                                new Quote("请勿", "\uD880\uDC00", "入内"))),
                NoticeText.faults("title", "请勿\uD880\uDC00入内"));
    }

    @Test
    void everyCharacterOfGb2312MayBeWritten() {
        var gb2312 = Charset.forName("GB2312").newEncoder();
        var hanzi =
                IntStream.rangeClosed(0x4E00, 0x9FFF)
                        .filter(c -> gb2312.canEncode((char) c))
                        .toArray();
        assertEquals(6763, hanzi.length);
        assertEquals(List.of(), NoticeText.faults("body", new String(hanzi, 0, hanzi.length)));
    }

    @Test
    void aCharacterOneWeightLacksIsNotDrawable() {
        assertFalse(HallFonts.drawable(0x10FFFF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B", "\u0007", "😀"})
    void marksThatHideOrTurnTheTextAreRefused(String mark) {
        assertEquals(List.of(mark), marked("今日" + mark + "通知"));
    }

    @Test
    void oneCharacterIsReportedOnceAndAFloodOnlyInPart() {
        assertEquals(1, marked("⌬⌬⌬").size());
        assertEquals(5, marked("😀😁😂😃😄😅😆").size());
    }

    // 11010519491231002X is the example of GB 11643 itself.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "110105 19491231 002X",
                "110105-19491231-002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "１３８１２３４５６７８",
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111"
            })
    void numbersThatBelongToSomebodyAreRefused(String number) {
        assertEquals(List.of(number), marked("联系" + number + "，谢谢"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "咨询电话 0871-12345678，上午九点至十七点",
                "2026-05-01 至 2026-05-08，21–26 号窗口",
                "110105194912310021",
                "4111111111111112",
                "事项编码 1153012700000000001000123456789",
                "第一行\n第二行",
                "受理 12345678901 件"
            })
    void otherNumbersMayBeWritten(String text) {
        assertEquals(List.of(), NoticeText.faults("body", text));
    }
}
