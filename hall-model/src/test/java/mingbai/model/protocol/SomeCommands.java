package mingbai.model.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.command.CommandResult;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Bytes;
import mingbai.model.content.Sha256;
import mingbai.model.signing.Verdict;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.Machine;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.told.ToldSettings;
import mingbai.model.update.SystemVersion;
import mingbai.model.update.UpdateOrder;
import mingbai.model.update.UpdateReport;

/// What a station says of itself, a command, and what may become of it, as the golden messages have
/// them.
final class SomeCommands {
    static final StationStatus STATUS =
            new StationStatus(
                    new StationStatus.Identity(
                            Some.KIOSK, Some.HALL, StationStatus.Kind.KIOSK, Some.MOMENT),
                    true,
                    new StationStatus.Picture(
                            List.of(new Shown(Some.SCOPE, 4, Some.MOMENT)), 123_456, true),
                    List.of(new DeviceReport("ticket-printer", "online", "", true)),
                    new StationStatus.Trouble(
                            2,
                            List.of(
                                    new RefusalReport(
                                            "mb/1/hall/songming/manifest",
                                            Verdict.Reason.STALE_VERSION,
                                            Some.MOMENT))));

    static final UpdateOrder ORDER =
            new UpdateOrder(
                    Some.REQUEST,
                    new SystemVersion("1.1~20261123010203"),
                    new Sha256("a".repeat(64)),
                    450_000_000);

    static final StationStatus UPDATING =
            new StationStatus(
                    new StationStatus.Identity(
                            Some.KIOSK,
                            Some.HALL,
                            StationStatus.Kind.KIOSK,
                            Some.MOMENT,
                            Optional.of(
                                    new Machine(
                                            "1.0",
                                            Optional.of(new SystemVersion("1.0~20261101")),
                                            86_400,
                                            Optional.of(
                                                    new UpdateReport(
                                                            Some.REQUEST,
                                                            ORDER.version(),
                                                            UpdateReport.Stage.DOWNLOADING,
                                                            42,
                                                            ""))))),
                    true,
                    STATUS.picture(),
                    STATUS.devices(),
                    STATUS.trouble());

    static final StationCommand.Update UPDATE =
            new StationCommand.Update(
                    StationCommand.Head.of(Some.REQUEST, Some.KIOSK, Some.MOMENT), ORDER);

    static final StationCommand.Screenshot TAKE_SCREENSHOT =
            new StationCommand.Screenshot(
                    StationCommand.Head.of(Some.REQUEST, Some.KIOSK, Some.MOMENT));

    static final StationCommand.Log READ_LOG =
            new StationCommand.Log(StationCommand.Head.of(Some.REQUEST, Some.KIOSK, Some.MOMENT));

    static final StationCommand.Restart RESTART =
            new StationCommand.Restart(
                    StationCommand.Head.of(Some.REQUEST, Some.KIOSK, Some.MOMENT));

    static final StationCommand.Reset RESET =
            new StationCommand.Reset(
                    StationCommand.Head.of(Some.REQUEST, Some.KIOSK, Some.MOMENT), 3);

    static final ToldSettings TOLD_SETTINGS =
            new ToldSettings(Map.of("screen.dimmed", "18:30-07:30"));

    static final CommandResult.Holding HOLDING =
            new CommandResult.Holding(Some.REQUEST, Some.KIOSK, 4);

    static final CommandResult.Logged LOGGED =
            new CommandResult.Logged(
                    Some.REQUEST, Some.KIOSK, Some.MOMENT, Bytes.of(new byte[] {'o', 'k', '\n'}));

    static final CommandResult.Obeyed OBEYED = new CommandResult.Obeyed(Some.REQUEST, Some.KIOSK);

    static final CommandResult.Pictured PICTURED =
            new CommandResult.Pictured(
                    Some.REQUEST,
                    Some.KIOSK,
                    Some.MOMENT,
                    new StationStatus.Picture(
                            List.of(new Shown(Some.SCOPE, 4, Some.MOMENT)), 123_456, true),
                    Bytes.of(new byte[] {1, 2, 3}));

    static final CommandResult.Declined DECLINED =
            new CommandResult.Declined(Some.REQUEST, Some.KIOSK, CommandResult.Reason.IN_USE);

    private SomeCommands() {}
}
