package mingbai.service.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mingbai.model.item.Catalogue.Pinyin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinIndexTest {
    @ParameterizedTest
    @CsvSource({
        "社区居委会, she qu ju wei hui, sqjwh",
        "单位人员审查, dan wei ren yuan shen cha, dwrysc",
        "解除种苗许可, jie chu zhong miao xu ke, jczmxk",
        "取水许可, qu shui xu ke, qsxk",
        "银行行业重新登记, yin hang hang ye chong xin deng ji, yhhycxdj",
        "会计调解, kuai ji tiao jie, kjtj",
        "A4纸第12项（试行）, a4 zhi di 12 xiang shi xing, azd12xsx",
        "Ｑ３ Café, q3 cafe, qc",
        "⋯⋯, '', ''"
    })
    void aNameIsSpelledAsPeopleSayIt(String name, String syllables, String initials) {
        assertEquals(new Pinyin(syllables, initials), PinyinIndex.of(name));
    }
}
