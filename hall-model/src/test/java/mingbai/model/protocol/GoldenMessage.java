package mingbai.model.protocol;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.PersonMark;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.ask.Reserve;
import mingbai.model.command.CommandResult;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Bytes;
import mingbai.model.content.Chapter;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ManifestStamp;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.Receipt;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.Interruption;
import mingbai.model.notice.KioskSettings;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.picture.Picture;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.MapShape;
import mingbai.model.place.RegionCode;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.ServiceWindow.Skill;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Panel;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.model.queue.Call;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.PriorityGroup;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.WindowState;
import mingbai.model.rating.PublicFigures;
import mingbai.model.rules.QueueRules;
import mingbai.model.signing.TrustRoot;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.model.status.StationStatus;
import mingbai.model.told.ToldSettings;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;

/// One message of every kind, pinned in the file of its name.
enum GoldenMessage {
    TAKE_TICKET(
            Ask.class,
            new Ask.TakeTicket(
                    Some.REQUEST, Some.KIOSK, Some.MARRIAGE, Optional.of(Some.ITEM_CODE))),
    TAKE_PRIORITY_TICKET(
            Ask.class,
            new Ask.TakeTicket(Some.REQUEST, Some.KIOSK, Some.MARRIAGE, Optional.empty())
                    .alsoFor(List.of(new BusinessId("payment")))
                    .with(PriorityGroup.PREGNANT)
                    .with(new PersonMark("ABCDEFGHIJKLMNOPQRSTUV"))
                    .with(new AppointmentCode("00012345"))),
    LEASE_RESERVE(
            Ask.class,
            new Ask.LeaseReserve(
                    Some.REQUEST, Some.KIOSK, Some.MARRIAGE, LocalDate.of(2026, 11, 23))),
    GET_DAY_KEY(Ask.class, new Ask.GetDayKey(Some.REQUEST, Some.KIOSK)),
    RESERVE_LEASED(
            Answer.class,
            new Answer.ReserveLeased(
                    Some.REQUEST,
                    new Reserve(Some.MARRIAGE, LocalDate.of(2026, 11, 23), "M", 40, 10))),
    DAY_KEY(
            Answer.class,
            new Answer.DayKey(
                    Some.REQUEST, LocalDate.of(2026, 11, 23), Bytes.of(new byte[] {1, 2, 3}))),
    GET_CASE_KEY(Ask.class, new Ask.GetCaseKey(Some.REQUEST, Some.KIOSK)),
    CASE_KEY(Answer.class, new Answer.CaseKey(Some.REQUEST, Bytes.of(new byte[] {1, 2, 3}))),
    FIND_CASES(
            Ask.class,
            new Ask.FindCases(Some.REQUEST, Some.KIOSK, new PersonMark("ABCDEFGHIJKLMNOPQRSTUV"))),
    CASES_FOUND(
            Answer.class,
            new Answer.CasesFound(
                    Some.REQUEST,
                    List.of(
                            new CaseProgress(
                                    new ReceiptNumber("5301272026110001"),
                                    new ItemCode("DEMO-0001"),
                                    CaseProgress.Stage.READY,
                                    LocalDate.of(2026, 11, 20),
                                    LocalDate.of(2026, 11, 23),
                                    Optional.empty())))),
    FIND_TICKET(Ask.class, new Ask.FindTicket(Some.REQUEST, Some.KIOSK, "M007")),
    FIND_CASE(
            Ask.class,
            new Ask.FindCase(Some.REQUEST, Some.KIOSK, new ReceiptNumber("5301272026110001"))),
    CASE_FOUND(
            Answer.class,
            new Answer.CaseFound(
                    Some.REQUEST,
                    new CaseProgress(
                            new ReceiptNumber("5301272026110001"),
                            new ItemCode("DEMO-0001"),
                            CaseProgress.Stage.REVIEWING,
                            LocalDate.of(2026, 11, 20),
                            LocalDate.of(2026, 11, 23),
                            Optional.of(LocalDate.of(2026, 12, 18))))),
    TICKET_ISSUED(
            Answer.class,
            new Answer.TicketIssued(
                    Some.REQUEST,
                    Some.TICKET,
                    new Answer.Ahead(3, 17, Optional.of(Duration.ofMinutes(12))),
                    List.of(Some.WINDOW))),
    TICKET_FOUND(
            Answer.class,
            new Answer.TicketFound(Some.REQUEST, Some.TICKET, Optional.of(Some.WINDOW))),
    REFUSED(Answer.class, new Answer.Refused(Some.REQUEST, Answer.Reason.NO_WINDOW_OPEN)),
    JOURNAL_BATCH(JournalBatch.class, SomeLong.BATCH),
    RECEIPT(Receipt.class, new Receipt(Some.KIOSK, List.of(new EntryId(new UUID(0, 1))))),
    CALL(Call.class, Some.CALL_MADE),
    QUEUE_SNAPSHOT(
            QueueSnapshot.class,
            new QueueSnapshot(
                    new QueueSnapshot.Header(
                            Some.HALL, LocalDate.of(2026, 11, 23), 88, 9, Some.MOMENT),
                    List.of(
                            new WindowState(
                                    Some.WINDOW, WindowState.Status.OPEN, Optional.of(Some.NUMBER)),
                            new WindowState(
                                    new WindowNumber(4),
                                    WindowState.Status.PAUSED,
                                    Optional.empty(),
                                    Optional.of(PauseReason.MEAL))),
                    List.of(new QueueSnapshot.Waiting(Some.MARRIAGE, 5)),
                    List.of(Some.CALL_MADE))),
    STATION_STATUS(StationStatus.class, SomeCommands.STATUS),
    TAKE_SCREENSHOT(StationCommand.class, SomeCommands.TAKE_SCREENSHOT),
    READ_LOG(StationCommand.class, SomeCommands.READ_LOG),
    RESTART(StationCommand.class, SomeCommands.RESTART),
    TOLD_SETTINGS(ToldSettings.class, SomeCommands.TOLD_SETTINGS),
    RESET(StationCommand.class, SomeCommands.RESET),
    HOLDING(CommandResult.class, SomeCommands.HOLDING),
    UPDATE(StationCommand.class, SomeCommands.UPDATE),
    UPDATING(StationStatus.class, SomeCommands.UPDATING),
    LOGGED(CommandResult.class, SomeCommands.LOGGED),
    OBEYED(CommandResult.class, SomeCommands.OBEYED),
    PICTURED(CommandResult.class, SomeCommands.PICTURED),
    DECLINED(CommandResult.class, SomeCommands.DECLINED),
    CONTENT_MANIFEST(ContentManifest.class, SomeSigned.MANIFEST),
    CHAPTER(Chapter.class, new Chapter(SomeSigned.MANIFEST.documents())),
    MANIFEST_STAMP(ManifestStamp.class, SomeSigned.STAMP),
    TRUST_ROOT(TrustRoot.class, SomeSigned.ROOT),
    EMERGENCY_ORDER(EmergencyOrder.class, SomeSigned.ORDER),
    ORDER_FOLLOWED(JournalBatch.class, SomeSigned.FOLLOWED),
    ITEM(Item.class, SomeItem.BARE),
    ITEM_WITH_GUIDE(Item.class, SomeItem.WITH_GUIDE),
    CATALOGUE_WITH_RELEASE(Catalogue.class, SomeItem.CATALOGUE),
    ROSTER_WITH_PHOTO(StaffRoster.class, SomeCards.ROSTER),
    NOTICE_WITH_PERIOD(Notice.class, SomeCards.NOTICE),
    HALL_WITH_WALKWAYS(HallProfile.class, SomeCards.HALL),
    PICTURE(Picture.class, SomeCards.PICTURE),
    CATALOGUE(
            Catalogue.class,
            new Catalogue(
                    "2026-1",
                    LocalDate.of(2026, 11, 1),
                    List.of(
                            new Catalogue.Entry(
                                    Some.ITEM_CODE,
                                    "结婚登记",
                                    new Catalogue.Grouping(
                                            "civil-affairs", Some.CONFIRMATION, "A106"),
                                    new Catalogue.Pinyin("jie hun deng ji", "jhdj"),
                                    true)))),
    DEPARTMENTS(
            DepartmentList.class,
            new DepartmentList(List.of(new Department("civil-affairs", "县民政局")))),
    HALL_PROFILE(
            HallProfile.class,
            new HallProfile(
                    new HallName(
                            Some.HALL,
                            "嵩明县政务服务中心",
                            "Songming Government Service Hall",
                            ZoneId.of("Asia/Shanghai"),
                            true),
                    new RegionCode("530127000000"),
                    List.of(new Zone("marriage", "婚姻服务区")),
                    List.of(
                            new ServiceWindow(
                                    Some.WINDOW,
                                    "婚姻登记",
                                    "marriage",
                                    List.of(
                                            new Skill(
                                                    List.of(
                                                            Some.MARRIAGE,
                                                            new BusinessId("payment")))))),
                    new HallMap(
                            100,
                            60,
                            List.of(
                                    new MapShape(
                                            MapShape.Kind.WINDOW,
                                            "3",
                                            "3 号窗口",
                                            new MapShape.Box(1, 2, 3, 4)))))),
    BUSINESSES(
            BusinessList.class,
            new BusinessList(
                    List.of(new Business(Some.MARRIAGE, "婚姻登记", "Marriage", "M", "marriage")))),
    QUEUE_RULES(QueueRules.class, SomeLong.RULES),
    ROSTER(
            StaffRoster.class,
            new StaffRoster(
                    List.of(
                            new StaffMember(
                                    "S03",
                                    "演示甲03",
                                    new StaffMember.Post("civil-affairs", "窗口", "受理", true),
                                    List.of(Some.WINDOW),
                                    StaffMember.Presence.ON_DUTY)))),
    NOTICE(
            Notice.class,
            new Notice(
                    "n1",
                    Notice.Kind.ANNOUNCEMENT,
                    "演示公告",
                    "正文",
                    new Validity(Some.MOMENT, Some.LATER))),
    PROGRAMME(BoardProgramme.class, SomeBoards.PROGRAMME),
    INTERRUPTION(Interruption.class, SomeBoards.INTERRUPTION),
    BOARD_PLAN(BoardPlan.class, SomeBoards.PLAN),
    PANEL(Panel.class, SomeBoards.PANEL),
    PUBLIC_FIGURES(PublicFigures.class, SomeBoards.FIGURES),
    VOICE_CLIP(
            VoiceClip.class,
            new VoiceClip(
                    ClipName.letter('A'),
                    VoiceClip.Origin.RECORDED,
                    Recording.of(new short[] {0, 1, -1, 32_767}))),
    VOICE_MANNER(VoiceManner.class, new VoiceManner(true, 2, 60)),
    KIOSK_SETTINGS(
            KioskSettings.class,
            new KioskSettings(
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(20),
                    true,
                    "http://hall.invalid/t/"));

    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // every message is an immutable record
    private final Record message;

    GoldenMessage(Class<?> type, Record message) {
        this.type = type;
        this.message = message;
    }

    Class<?> type() {
        return type;
    }

    Record message() {
        return message;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    }
}
