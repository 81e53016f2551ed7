package mingbai.service.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.calling.DeskCommand;
import org.springframework.util.MultiValueMap;

/// What a clerk does less often, with a form of its own.
enum FurtherDeed {
    RETURN,
    TO_WINDOW,
    TO_BUSINESS,
    PUT_FIRST,
    SECOND_CALL,
    CANCEL,
    PAUSE;

    /// As it stands in an address: `to-window`.
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FurtherDeed> find(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path().equals(path)).findFirst();
    }

    /// The command that a form means. Throws [IllegalArgumentException] with what is wrong.
    DeskCommand command(WindowNumber window, MultiValueMap<String, String> form) {
        return switch (this) {
            case RETURN -> new DeskCommand.Return(window, ticket(form));
            case TO_WINDOW -> new DeskCommand.ToWindow(window, other(form));
            case TO_BUSINESS -> new DeskCommand.ToBusiness(window, business(form));
            case PUT_FIRST -> new DeskCommand.PutFirst(window, ticket(form), text(form, "reason"));
            case SECOND_CALL -> new DeskCommand.SecondCall(window, ticket(form));
            case CANCEL -> new DeskCommand.Cancel(window, ticket(form), text(form, "reason"));
            case PAUSE ->
                    new DeskCommand.SetStatus(
                            window,
                            WindowState.Status.PAUSED,
                            Optional.of(PauseReason.valueOf(text(form, "pause"))));
        };
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }

    static TicketNumber ticket(MultiValueMap<String, String> form) {
        return TicketNumber.parse(text(form, "ticket").toUpperCase(Locale.ROOT));
    }

    private static WindowNumber other(MultiValueMap<String, String> form) {
        return new WindowNumber(Integer.parseInt(text(form, "other")));
    }

    private static BusinessId business(MultiValueMap<String, String> form) {
        return new BusinessId(text(form, "business"));
    }
}
