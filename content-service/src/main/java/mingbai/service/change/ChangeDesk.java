package mingbai.service.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mingbai.model.content.Scope;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.publish.ChangeBook;
import mingbai.service.publish.Publisher;
import org.springframework.stereotype.Service;

/// The one way of a change into the library and out of it: only by whoever may, under their name,
/// and never past the approvers.
@Service
public final class ChangeDesk {
    private static final Set<Role> EDITORS = Set.of(Role.EDITOR, Role.CATALOGUE, Role.MANAGER);

    private final Database database;
    private final AccountService accounts;
    private final ChangeBook book;
    private final Publisher publisher;

    ChangeDesk(Database database, AccountService accounts, ChangeBook book, Publisher publisher) {
        this.database = database;
        this.accounts = accounts;
        this.book = book;
        this.publisher = publisher;
    }

    /// The first of these scopes that somebody may not change; empty when all are theirs.
    public Optional<NotYours> hindrance(Sql sql, Collection<Scope> scopes, String who) {
        return scopes.stream()
                .distinct()
                .filter(scope -> !accounts.may(sql, who, EDITORS, scope))
                .map(NotYours::new)
                .findFirst();
    }

    /// Puts somebody's name under what they changed, within a transaction of the caller's.
    public void wrote(Sql sql, Collection<Scope> scopes, String who) {
        scopes.stream().distinct().forEach(scope -> book.wrote(sql, scope, who));
    }

    /// Does all of it: a change of one scope, in one transaction.
    public ChangeOutcome change(Scope scope, String who, Consumer<Sql> work) {
        var hindrance =
                database.writeNow(sql -> {
                    var why = hindrance(sql, List.of(scope), who);
                    if (why.isEmpty()) {
                        work.accept(sql);
                        wrote(sql, List.of(scope), who);
                    }
                    return why;
                });
        return hindrance
                .<ChangeOutcome>map(ChangeOutcome.Forbidden::new)
                .orElseGet(() -> new ChangeOutcome.Done(handIn()));
    }

    /// Sends what was changed on its way: to the approvers, whose second signature publishes it.
    public HandedIn handIn() {
        return new HandedIn(publisher.publishHall());
    }
}
