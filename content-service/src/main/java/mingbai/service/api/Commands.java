package mingbai.service.api;

import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.calling.DeskCommand;
import mingbai.service.reply.Json;

/// Reads a command's name and fields into what the desk understands.
final class Commands {
    private Commands() {}

    static DeskCommand of(WindowNumber at, ApiMessage.Command wanted) throws Json.Unusable {
        return switch (wanted.command()) {
            case "call-next" -> new DeskCommand.CallNext(at);
            case "recall" -> new DeskCommand.Recall(at);
            case "finish" -> new DeskCommand.Finish(at);
            case "no-show" -> new DeskCommand.NoShow(at);
            case "hold" -> new DeskCommand.Hold(at);
            case "return" -> new DeskCommand.Return(at, needed("ticket", wanted.ticket()));
            case "to-window" -> new DeskCommand.ToWindow(at, needed("window", wanted.window()));
            case "to-business" ->
                    new DeskCommand.ToBusiness(at, needed("business", wanted.business()));
            case "put-first" ->
                    new DeskCommand.PutFirst(
                            at,
                            needed("ticket", wanted.ticket()),
                            needed("reason", wanted.reason()));
            case "second-call" -> new DeskCommand.SecondCall(at, needed("ticket", wanted.ticket()));
            case "cancel" ->
                    new DeskCommand.Cancel(
                            at,
                            needed("ticket", wanted.ticket()),
                            needed("reason", wanted.reason()));
            case "open" -> new DeskCommand.SetStatus(at, WindowState.Status.OPEN);
            case "pause" ->
                    new DeskCommand.SetStatus(at, WindowState.Status.PAUSED, wanted.pause());
            case "close" -> new DeskCommand.SetStatus(at, WindowState.Status.CLOSED);
            default -> throw new Json.Unusable("command: unknown '" + wanted.command() + "'");
        };
    }

    private static <T> T needed(String field, Optional<T> value) throws Json.Unusable {
        return value.orElseThrow(() -> new Json.Unusable(field + ": missing"));
    }
}
