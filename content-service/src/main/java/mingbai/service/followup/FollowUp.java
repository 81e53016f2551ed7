package mingbai.service.followup;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mingbai.model.personal.PersonalNumbers;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingRuleBook;
import mingbai.service.rating.Standing;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Carries cases from step to step. What is told apart: who may, from where, and that nobody
/// decides alone that a rating does not count.
@Service
public final class FollowUp {
    static final int LONGEST_NOTE = 500;

    private final Database database;
    private final CaseTable table;
    private final RatingBook book;
    private final RatingRuleBook rules;
    private final Around around;

    FollowUp(
            Database database,
            CaseTable table,
            RatingBook book,
            RatingRuleBook rules,
            Around around) {
        this.database = database;
        this.table = table;
        this.book = book;
        this.rules = rules;
        this.around = around;
    }

    /// The time, and where deeds are written down.
    @Component
    record Around(InstantSource clock, AuditLog audit) {}

    /// Who does something, and whether as a manager.
    public record Hand(String name, boolean manager) {}

    /// What is done with a case, with what is said about it.
    public record Act(String id, CaseDeed deed, String note) {
        public Act {
            note = PersonalNumbers.hidden(note);
        }
    }

    public CaseOutcome act(Act act, Hand hand) {
        var note = act.note().strip();
        return database.writeNow(sql -> {
            var found = table.find(sql, act.id());
            if (found.isEmpty()) {
                return CaseOutcome.UNKNOWN;
            }
            var outcome = judge(found.get(), act.deed(), note, hand);
            if (outcome.good()) {
                carryOut(sql, found.get(), new Act(act.id(), act.deed(), note), hand);
            }
            return outcome;
        });
    }

    static CaseOutcome judge(LowCase it, CaseDeed deed, String note, Hand hand) {
        boolean own = !deed.managers() && it.people().assignee().equals(hand.name());
        if (!hand.manager() && !own) {
            return CaseOutcome.NOT_YOURS;
        }
        if (!deed.possible(it.state())) {
            return CaseOutcome.NOT_NOW;
        }
        if (deed.second() && it.people().foundBy().equals(hand.name())) {
            return CaseOutcome.SAME_PERSON;
        }
        if (note.isEmpty() || note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            return CaseOutcome.NOTE_WANTED;
        }
        if (deed == CaseDeed.CALL_BACK && !it.consented()) {
            return CaseOutcome.NO_CONSENT;
        }
        boolean uncalled = it.consented() && !it.people().calledBack();
        return deed == CaseDeed.CLOSE && uncalled ? CaseOutcome.CALL_FIRST : CaseOutcome.DONE;
    }

    private void carryOut(Sql sql, LowCase it, Act act, Hand hand) {
        var now = around.clock().instant();
        var deed = act.deed();
        table.move(sql, it, deed.to(), now);
        if (deed == CaseDeed.CALL_BACK) {
            table.set(sql, it, CaseTable.Field.CALLED_BACK, 1);
        } else if (!deed.second()) {
            table.set(sql, it, CaseTable.Field.FOUND_BY, hand.name());
        }
        note(sql, it, now, new Said(hand.name(), deed.chinese(), act.note()));
        if (deed.invalidates()) {
            book.judge(sql, it.token(), Standing.INVALID);
        }
    }

    /// Who said what about a case.
    private record Said(String who, String deed, String note) {}

    private void note(Sql sql, LowCase it, Instant now, Said said) {
        table.step(sql, it.id(), new CaseTable.Step(now, said.who(), said.deed(), said.note()));
        around.audit().add(sql, said.who(), "差评办理：" + said.deed(), it.id());
    }

    /// Gives a case to somebody.
    public CaseOutcome assign(String id, String to, Hand hand) {
        return database.writeNow(sql -> {
            var found = table.find(sql, id);
            if (found.isEmpty()) {
                return CaseOutcome.UNKNOWN;
            }
            if (!hand.manager()) {
                return CaseOutcome.NOT_YOURS;
            }
            table.set(sql, found.get(), CaseTable.Field.ASSIGNEE, to);
            note(sql, found.get(), around.clock().instant(), new Said(hand.name(), "交办", to));
            return CaseOutcome.DONE;
        });
    }

    /// Those that are overdue and were not told of are told of once. How many.
    public int escalate() {
        return database.writeNow(sql -> {
            var now = around.clock().instant();
            var today = rules.day(sql, now);
            var late =
                    table.open(sql).stream()
                            .filter(c -> c.overdue(today) && !c.clocks().escalated())
                            .toList();
            late.forEach(c -> {
                table.set(sql, c, CaseTable.Field.ESCALATED, now.toEpochMilli());
                note(sql, c, now, new Said(CaseOpening.SYSTEM, "逾期，提请主管督办", ""));
            });
            return late.size();
        });
    }

    /// How many are open, and how many of them overdue.
    public record Load(int open, int overdue) {
        Load and(Load more) {
            return new Load(open + more.open, overdue + more.overdue);
        }
    }

    public Load load() {
        return database.read(sql -> {
            var today = rules.day(sql, around.clock().instant());
            return table.load(sql, today);
        });
    }

    List<LowCase> all() {
        return database.read(table::all);
    }

    /// A case with all that was done.
    record File(LowCase it, List<CaseTable.Step> steps) {}

    Optional<File> find(String id) {
        return database.read(
                sql -> table.find(sql, id).map(it -> new File(it, table.steps(sql, id))));
    }
}
