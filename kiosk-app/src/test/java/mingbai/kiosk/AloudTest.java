package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import mingbai.device.speaker.Sound;
import mingbai.device.speaker.simulated.SimulatedSpeaker;
import mingbai.kiosk.aloud.Narrator;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.Tongue;
import mingbai.model.content.ContentPath;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.station.content.HallContent;
import mingbai.station.emergency.Emergency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a visitor who listens hears, and reads meanwhile.
class AloudTest {
    @TempDir Path folder;

    private final TryOut tryOut = new TryOut();
    private final List<String> heard = new ArrayList<>();
    private final List<Runnable> sounding = new ArrayList<>();

    /// One that says nothing until the test lets it.
    private Kiosk kiosk() throws Exception {
        var kiosk = tryOut.kiosk(Format.PORTRAIT);
        var speaker = SimulatedSpeaker.quick(folder, () -> tryOut.now);
        kiosk.speakBy(new Narrator(speaker, this::voice, 80, sounding::add));
        return kiosk;
    }

    private Optional<Sound> voice(Prompt prompt, Tongue tongue) {
        heard.add(prompt.phrase().first(tongue));
        return Optional.of(Sound.of(22_050, new short[100]));
    }

    private void sound() {
        sounding.forEach(Runnable::run);
        sounding.clear();
    }

    private void after(Kiosk kiosk, Duration time) {
        tryOut.now = tryOut.now.plus(time);
        kiosk.tick();
    }

    private void look(Kiosk kiosk) {
        after(kiosk, Duration.ofMillis(500));
        after(kiosk, Duration.ofMillis(500));
        sound();
    }

    @Test
    void eachScreenIsSaidOnceToAVisitorWhoListens() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            look(kiosk);
            kiosk.choose(Manner.USUAL.aloud(true));
            look(kiosk);
            kiosk.model().enter(Door.TICKET);
            look(kiosk);
            var ticket = ((Spot.AtTicket) kiosk.model().spot().get()).model();
            ticket.choose(SampleHall.business("estate").id(), Optional.empty());
            look(kiosk);
            ticket.confirm();
            look(kiosk);
            kiosk.model().home();
            look(kiosk);
            kiosk.model().enter(Door.MAP);
            look(kiosk);
            assertEquals(
                    List.of("请按一下您要办的事", "请选择您要办的业务", "请核对，然后按确认取号", "您的号码是 D018，请取走号票"), heard);
            try (var said = SimulatedSpeaker.quick(folder, () -> tryOut.now)) {
                assertEquals(heard.size(), said.speeches().size());
            }
            return true;
        });
    }

    @Test
    void whoeverGoesOnFasterThanItSpeaksHearsWhereTheyAre() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            kiosk.choose(Manner.USUAL.in(Tongue.ENGLISH).aloud(true));
            kiosk.tick();
            kiosk.model().enter(Door.TICKET);
            kiosk.tick();
            kiosk.model().back();
            kiosk.choose(Manner.USUAL.in(Tongue.ENGLISH).aloud(true));
            kiosk.model().enter(Door.MAP);
            kiosk.tick();
            sound();
            assertEquals(List.of("The map shows where you are now."), heard);
            return true;
        });
    }

    @Test
    void theWordsStandOnTheScreenWhileTheySound() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            new Scene(kiosk.view());
            kiosk.choose(Manner.USUAL.aloud(true));
            kiosk.tick();
            var during = new ArrayList<Boolean>();
            kiosk.speakBy(
                    new Narrator(
                            SimulatedSpeaker.quick(folder, () -> tryOut.now),
                            (prompt, _) -> {
                                during.add(written(kiosk, prompt.phrase().chinese()));
                                return Optional.of(Sound.of(22_050, new short[100]));
                            },
                            80,
                            Runnable::run));
            kiosk.model().enter(Door.RATING);
            kiosk.tick();
            assertEquals(List.of(true), during);
            assertEquals(false, written(kiosk, "请扫号票上的二维码，或输入号码"));
            return true;
        });
    }

    private static boolean written(Kiosk kiosk, String words) {
        return new Inspection(kiosk.view())
                .texts().stream().map(Text::getText).anyMatch(words::equals);
    }

    @Test
    void aClosedHallAndADarkScreenAreSilent() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            kiosk.choose(Manner.USUAL.aloud(true));
            tryOut.emergency.order(new Emergency(true, List.of()));
            look(kiosk);
            tryOut.emergency.order(Emergency.NONE);
            tryOut.content.show(closed());
            kiosk.model().touched();
            look(kiosk);
            kiosk.choose(Manner.USUAL.aloud(true));
            kiosk.model().enter(Door.MAP);
            look(kiosk);
            assertTrue(kiosk.model().welcome().closed());
            assertEquals(List.of(), heard);
            return true;
        });
    }

    private static HallContent closed() {
        var usual = QueueRules.USUAL;
        var never = new OpeningHours(List.of(), List.of(), List.of());
        var documents = new HashMap<>(SampleHall.documents(164));
        documents.put(
                ContentPath.QUEUE_RULES,
                new QueueRules(
                        never,
                        usual.fairness(),
                        usual.missed(),
                        false,
                        usual.reserve(),
                        List.of()));
        return new HallContent(documents, List.of());
    }

    @Test
    void somebodyWhoIsAskedWhetherTheyAreThereHearsTheQuestion() throws Exception {
        Stage.call(() -> {
            var kiosk = kiosk();
            kiosk.model().enter(Door.MAP);
            kiosk.choose(Manner.USUAL.aloud(true));
            look(kiosk);
            after(kiosk, Duration.ofSeconds(125));
            sound();
            assertEquals("您还在使用吗？请按继续使用", heard.getLast());
            return true;
        });
    }

    @Test
    void everyScreenHasASentenceWithASyllableForEachCharacter() throws Exception {
        for (var name : Scenes.names()) {
            var prompt = Stage.call(() -> Scenes.shown(name, Format.PORTRAIT).prompt());
            var said =
                    prompt.phrase().chinese().replaceAll("[A-Z]", "字").replaceAll("[^一-龥0-9]", "");
            var syllables = prompt.pinyin().split("(?<=[1-5])|(?<=[A-Z])", -1).length - 1;
            assertEquals(said.length(), syllables, name + ": " + prompt);
            assertTrue(prompt.phrase().english().length() > 10, name + ": " + prompt);
            assertTrue(prompt.phrase().english().split(" ", -1).length <= 13, name + ": " + prompt);
        }
    }
}
