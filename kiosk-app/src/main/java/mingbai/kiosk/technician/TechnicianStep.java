package mingbai.kiosk.technician;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.kiosk.technician.bench.Workbench;
import mingbai.kiosk.words.Phrase;
import mingbai.model.status.DeviceReport;
import mingbai.model.unlock.AnswerCode;
import mingbai.model.unlock.Challenge;

/// What a technician can be shown.
public sealed interface TechnicianStep {
    /// The challenge, how many groups of the answer are typed, and what of the next one.
    record Asking(
            Challenge challenge,
            String until,
            List<String> groups,
            String typed,
            Optional<Phrase> problem)
            implements TechnicianStep {
        public Asking {
            groups = List.copyOf(groups);
        }

        /// After a digit, `<` to erase one or `!` to begin again. A group that was mistyped is
        /// typed again at once, and is no wrong answer.
        Asking after(char key) {
            return switch (key) {
                case '!' -> with(List.of(), "", Optional.empty());
                case '<' -> with(groups, erased(), Optional.empty());
                default -> with(typed + key);
            };
        }

        private String erased() {
            return typed.substring(0, Math.max(0, typed.length() - 1));
        }

        private Asking with(String digits) {
            int place = groups.size();
            if (digits.length() < AnswerCode.GROUP) {
                return with(groups, digits, Optional.empty());
            }
            if (!AnswerCode.fits(place, digits)) {
                var again =
                        Phrase.of(
                                "第 %d 组不对，请重新输入这一组".formatted(place + 1),
                                "Group %d is wrong: type it again.".formatted(place + 1));
                return with(groups, "", Optional.of(again));
            }
            var more = Stream.concat(groups.stream(), Stream.of(digits)).toList();
            return with(more, "", Optional.empty());
        }

        private Asking with(List<String> whole, String digits, Optional<Phrase> said) {
            return new Asking(challenge, until, whole, digits, said);
        }

        boolean whole() {
            return groups.size() == AnswerCode.GROUPS;
        }
    }

    /// Too many wrong answers: nobody is listened to until then.
    record Barred(String until) implements TechnicianStep {}

    /// How the machine is, what can be tried, and what came of the last try.
    record Menu(List<DeviceReport> devices, List<Workbench.Fact> facts, Optional<Phrase> said)
            implements TechnicianStep {
        public Menu {
            devices = List.copyOf(devices);
            facts = List.copyOf(facts);
        }
    }

    /// A test picture over the whole screen.
    record Testing(TestPicture picture) implements TechnicianStep {}

    /// Out of service, as visitors see it.
    record OutOfService(Instant since) implements TechnicianStep {}
}
