package mingbai.kiosk.find.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mingbai.kiosk.sample.SampleHall;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemSearchTest {
    private static final String MARRIAGE = "内地居民婚姻登记（结婚、离婚、补领）";

    private final ItemSearch search =
            new ItemSearch(
                    SampleHall.content(12).catalogue().map(Catalogue::entries).orElseThrow());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "婚姻",
                "hunyin",
                "hunyindengji",
                "HUNYIN",
                "hy",
                "hydj",
                "hunydj",
                "hun yin",
                "ndjm",
                "dengjijiehun",
                "hunyind"
            })
    void marriageIsFoundHoweverItIsSpelled(String query) {
        assertEquals(MARRIAGE, names(search.find(query)).getFirst());
    }

    @Test
    void aMatchAtTheBeginningComesFirst() {
        assertEquals(List.of("取水许可"), names(search.find("qushui")));
        assertEquals(List.of("食品经营许可"), names(search.find("spjy")));
        assertEquals("食品经营许可", names(search.find("sp")).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunyindemgji", "huyindengji", "hunyiindengji", "婚烟登记", "婚姻登己"})
    void oneWrongLetterIsForgiven(String query) {
        assertEquals(MARRIAGE, names(search.find(query)).getFirst());
    }

    /// The keyboard on the screen has no hyphen.
    @ParameterizedTest
    @ValueSource(strings = {"demo-0001", "demo0001", "DEMO0001", "o-0001", "0001"})
    void aPartOfTheCodeIsFoundWithOrWithoutItsHyphen(String query) {
        assertEquals(List.of(MARRIAGE), names(search.find(query)));
    }

    @Test
    void aHyphenAloneIsNoCode() {
        assertEquals(List.of(), search.find("-"));
    }

    @Test
    void lettersThatSpellNothingFindNothing() {
        assertEquals(List.of(), search.find("zzq"));
        assertEquals(List.of(), search.find("unyi"));
    }

    @Test
    void noLettersFindEverything() {
        assertEquals(12, search.find(" ").size());
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::name).toList();
    }
}
