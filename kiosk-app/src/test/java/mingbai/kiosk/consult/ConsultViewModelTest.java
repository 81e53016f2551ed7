package mingbai.kiosk.consult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mingbai.kiosk.sample.SampleHall;
import mingbai.station.content.HallContent;
import org.junit.jupiter.api.Test;

class ConsultViewModelTest {
    private final ConsultViewModel model = new ConsultViewModel(new Answers(SampleHall.content()));

    @Test
    void everyQuestionOfEveryItemIsThereWithItsAnswer() {
        var questions = model.lines(Matter.QUESTIONS);
        assertEquals(18, questions.size());
        assertEquals(
                new Line("可以委托他人办理吗？", "内地居民婚姻登记（结婚、离婚、补领）", "不可以，须双方本人到场。"), questions.getFirst());
    }

    @Test
    void eachDepartmentSaysOnceWhereToComplain() {
        var lines = model.lines(Matter.COMPLAINTS);
        assertTrue(lines.stream().allMatch(line -> line.detail().equals("大厅投诉台")));
        assertEquals(lines.stream().map(Line::title).distinct().count(), lines.size());
        assertEquals(List.of(), model.lines(Matter.TELEPHONES), "no sample item has a telephone");
    }

    @Test
    void aQuestionOpensAndBackLeadsToTheSamePage() {
        model.turn(1);
        var line = model.lines(Matter.QUESTIONS).getFirst();
        model.open(line);
        assertEquals(new ConsultStep.Reading(line), model.step().get());
        assertTrue(model.back());
        assertEquals(new ConsultStep.Listing(Matter.QUESTIONS, 1), model.step().get());
        assertFalse(model.back());
    }

    @Test
    void withoutContentThereIsNothing() {
        assertEquals(
                List.of(),
                new ConsultViewModel(new Answers(HallContent.EMPTY)).lines(Matter.QUESTIONS));
    }
}
