package mingbai.model.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import org.junit.jupiter.api.Test;

class PersonalNumbersTest {
    @Test
    void eachKindIsReplacedByItsNameWhereverItStands() {
        assertEquals("电话〔手机号〕谢谢", PersonalNumbers.hidden("电话13800000001谢谢"));
        assertEquals("〔手机号〕、〔手机号〕", PersonalNumbers.hidden("138-0000-0001、１３８００００００００"));
        assertEquals("我的号〔身份证号〕。", PersonalNumbers.hidden("我的号11010119900307299X。"));
        assertEquals("卡〔银行卡号〕", PersonalNumbers.hidden("卡4111 1111 1111 1111"));
    }

    @Test
    void whatIsNobodysStays() {
        for (var text :
                List.of(
                        "第12号窗口",
                        "2026-05-06",
                        "110101199003072990",
                        "4111 1111 1111 1112",
                        "12345")) {
            assertEquals(text, PersonalNumbers.hidden(text));
        }
    }

    @Test
    void aRatingHoldsNoNumberOfAnybodysFromTheMomentItIsMade() {
        var token = new TicketToken("A".repeat(22));
        var rating =
                new Rating(
                        token,
                        Grade.SATISFIED,
                        List.of(),
                        "请打13800000001找我",
                        Rating.Channel.QR_CODE);
        assertEquals("请打〔手机号〕找我", rating.text());
    }
}
