package mingbai.kiosk;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import mingbai.kiosk.Spot.AtDisclosure;
import mingbai.kiosk.Spot.AtItem;
import mingbai.kiosk.Spot.AtRating;
import mingbai.kiosk.Spot.AtTicket;
import mingbai.kiosk.Spot.Finding;
import mingbai.kiosk.aloud.Narrator;
import mingbai.kiosk.disclosure.DisclosureViewModel;
import mingbai.kiosk.disclosure.Topic;
import mingbai.kiosk.find.FindViewModel;
import mingbai.kiosk.find.index.Way;
import mingbai.kiosk.item.ItemViewModel;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.rating.RatingViewModel;
import mingbai.kiosk.sample.Mute;
import mingbai.kiosk.sample.SampleBench;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.technician.Lock;
import mingbai.kiosk.technician.TechnicianStep;
import mingbai.kiosk.technician.TechnicianViewModel;
import mingbai.kiosk.ticket.TicketViewModel;
import mingbai.kiosk.ticket.Wish.CardWord;
import mingbai.kiosk.welcome.Door;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.ask.PersonMark;
import mingbai.model.item.ItemCode;
import mingbai.model.picture.PictureName;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.queue.PriorityGroup;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;

/// Every screen of the kiosk by name, each brought about as a visitor would.
public final class Scenes {
    private static final PersonMark MARK = new PersonMark("ABCDEFGHIJKLMNOPQRSTUV");

    private static final SampleBench BENCH = new SampleBench();
    private static final Map<String, Consumer<KioskViewModel>> WAYS = ways();

    private Scenes() {}

    public static Iterable<String> names() {
        return WAYS.keySet();
    }

    /// Whether what matters of a screen is further down.
    public static boolean readFurther(String name) {
        return name.startsWith("item-long") || name.equals("item-fee");
    }

    public static Kiosk shown(String name, Format format) {
        var tryOut = Circumstances.of(name);
        var kiosk = tryOut.kiosk(format, name.equals("tour"));
        WAYS.getOrDefault(name, _ -> {}).accept(kiosk.model());
        if (name.equals("idle") || name.equals("attract")) {
            tryOut.now = tryOut.now.plusSeconds(name.equals("idle") ? 63 : 92);
            kiosk.tick();
        }
        if (name.endsWith("-aloud")) {
            read(kiosk);
        }
        return kiosk;
    }

    /// A voice that has no sound leaves its words on the screen.
    private static void read(Kiosk kiosk) {
        kiosk.choose(Manner.USUAL.aloud(true));
        kiosk.speakBy(new Narrator(new Mute(), (_, _) -> Optional.empty(), 100, Runnable::run));
        kiosk.tick();
    }

    private static Map<String, Consumer<KioskViewModel>> ways() {
        var ways = new LinkedHashMap<String, Consumer<KioskViewModel>>();
        ways.put("welcome", _ -> {});
        ways.put("welcome-offline", _ -> {});
        ways.put("welcome-preparing", _ -> {});
        ways.put("welcome-no-paper", k -> noPaper(k));
        ways.put("notice", k -> k.welcome().read(k.welcome().notice().get().orElseThrow()));
        ways.put("find", k -> k.enter(Door.GUIDE));
        ways.put("find-further", k -> find(k, "").lookIn(true));
        ways.put("find-department", k -> list(find(k, ""), 5));
        ways.put("find-all", k -> list(find(k, ""), 0));
        for (var way : Way.values()) {
            var name = "find-by-" + way.name().toLowerCase(Locale.ROOT);
            ways.put(name, k -> find(k, "").look(way));
        }
        ways.remove("find-by-department");
        ways.put("search-strokes", k -> strokes(find(k, "")));
        ways.put("search-empty", k -> find(k, "").search());
        ways.put("search", k -> find(k, "sp"));
        ways.put("search-nothing", k -> find(k, "zzq"));
        ways.put("item", k -> item(k, 0));
        ways.put("item-long", k -> item(k, 6));
        ways.put("item-fee", k -> item(k, 7));
        ways.put("item-missing", k -> item(k, 3));
        ways.put("item-bring", k -> at(k, 0).bring());
        ways.put("item-bring-unknown", k -> at(k, 3).bring());
        ways.put("item-form", k -> at(k, 0).look(new PictureName("form-1")));
        ways.put("item-chart", k -> at(k, 0).showChart());
        ways.put("item-take", k -> at(k, 0).takeAlong());
        ways.put("item-take-printed", k -> printed(at(k, 0)));
        ways.put("item-take-stuck", k -> printed(at(k, 0)));
        ways.put("item-not-here", k -> item(k, 50));
        offices(ways);
        return ways;
    }

    private static void offices(Map<String, Consumer<KioskViewModel>> ways) {
        ways.put("ticket", k -> k.enter(Door.TICKET));
        ways.put("ticket-confirm", k -> choose(k));
        ways.put("ticket-groups", k -> choose(k).groups());
        ways.put("ticket-confirm-group", k -> pregnant(choose(k)));
        ways.put("ticket-confirm-card", k -> choose(k).laid(new CardWord.Marked(MARK)));
        ways.put("ticket-cart", k -> cart(choose(k)));
        ways.put("ticket-cart-take", k -> cart(choose(k)).confirm());
        ways.put("ticket-appointment", k -> coding(choose(k)));
        ways.put("ticket-aloud", k -> k.enter(Door.TICKET));
        ways.put("ticket-offline", k -> choose(k).confirm());
        for (var end :
                List.of("issuing", "printing", "take", "keep", "no-slip", "refused", "no-answer")) {
            ways.put("ticket-" + end, k -> choose(k).confirm());
        }
        ways.put("rating", k -> k.enter(Door.RATING));
        ways.put("rating-refused", k -> k.scanned("D018"));
        ways.put("rating-grades", k -> k.scanned("D018"));
        ways.put("rating-tags", k -> graded(k, Grade.VERY_SATISFIED).tag(511));
        ways.put("rating-reason", k -> graded(k, Grade.DISSATISFIED).give());
        ways.put("rating-writing", k -> writing(graded(k, Grade.DISSATISFIED)));
        ways.put("rating-thanks", k -> graded(k, Grade.SATISFIED).give());
        ways.put("attract", _ -> {});
        ways.put("progress", k -> k.enter(Door.PROGRESS));
        for (var end : new String[] {"asking", "found", "supplement", "unknown"}) {
            ways.put("progress-" + end, Scenes::asked);
        }
        ways.put("progress-mine", Scenes::laid);
        ways.put("consult", k -> k.enter(Door.CONSULT));
        ways.put("map", k -> k.enter(Door.MAP));
        ways.put("map-business", k -> k.showOnMap(new BusinessId("estate")));
        notices(ways);
    }

    private static void notices(Map<String, Consumer<KioskViewModel>> ways) {
        for (var topic : Topic.values()) {
            var name = "disclosure-" + topic.name().toLowerCase(Locale.ROOT);
            ways.put(name, k -> disclosed(k).look(topic));
        }
        ways.put(
                "disclosure-notice",
                k -> {
                    var model = disclosed(k);
                    model.open(model.lines(Topic.NOTICES).getFirst().opens().orElseThrow());
                });
        ways.put("technician", Scenes::knock);
        ways.put("technician-barred", k -> bar(knock(k)));
        ways.put("technician-menu", k -> enter(knock(k)).printTest());
        ways.put("technician-out-of-service", k -> enter(knock(k)).takeOut());
        ways.put("idle", k -> item(k, 0));
        ways.put("urgent", k -> {});
        ways.put("sorry", k -> k.apologise("284106"));
        ways.put("tour", k -> k.enter(Door.GUIDE));
    }

    private static TechnicianViewModel knock(KioskViewModel kiosk) {
        var lock = new Lock(new StationId("kiosk-1"), BENCH.verifier(), new Random(11));
        var zone = ZoneId.of("Asia/Shanghai");
        var model = new TechnicianViewModel(lock, BENCH, SampleHall.NOW, zone, kiosk::home);
        kiosk.service(model);
        return model;
    }

    private static TechnicianViewModel enter(TechnicianViewModel model) {
        if (model.step().get() instanceof TechnicianStep.Asking asking) {
            model.scanned(BENCH.answer(asking.challenge()).digits());
        }
        return model;
    }

    private static void bar(TechnicianViewModel model) {
        while (model.step().get() instanceof TechnicianStep.Asking) {
            model.scanned("0");
        }
    }

    private static void noPaper(KioskViewModel kiosk) {
        kiosk.welcome().printer(Optional.of(PaperTrouble.NO_PAPER));
    }

    private static void writing(RatingViewModel rating) {
        rating.write();
        for (var keys : new String[] {"DENGHOU", "SHIJIAN", "TAI", "CHANG"}) {
            press(rating, keys);
            rating.draft(d -> d.choose(rating.candidates().getFirst(), Rating.MAX_TEXT));
        }
        press(rating, "，FUWU");
    }

    private static void press(RatingViewModel rating, String keys) {
        keys.chars().forEach(key -> rating.draft(d -> d.press((char) key, Rating.MAX_TEXT)));
    }

    private static DisclosureViewModel disclosed(KioskViewModel kiosk) {
        kiosk.enter(Door.DISCLOSURE);
        return ((AtDisclosure) kiosk.spot().get()).model();
    }

    private static void pregnant(TicketViewModel ticket) {
        ticket.groups();
        ticket.belongs(Optional.of(PriorityGroup.PREGNANT));
    }

    /// Everything a wish can have.
    private static TicketViewModel cart(TicketViewModel ticket) {
        pregnant(ticket);
        for (var business : new String[] {"market", "social"}) {
            ticket.addAnother();
            ticket.choose(new BusinessId(business), Optional.empty());
        }
        ticket.appointment();
        "20261124".chars().forEach(digit -> ticket.type((char) digit));
        return ticket;
    }

    private static void coding(TicketViewModel ticket) {
        ticket.appointment();
        "20261".chars().forEach(digit -> ticket.type((char) digit));
    }

    private static FindViewModel find(KioskViewModel kiosk, String letters) {
        kiosk.enter(Door.GUIDE);
        var model = ((Finding) kiosk.spot().get()).model();
        letters.chars().forEach(c -> model.type((char) c));
        return model;
    }

    private static void list(FindViewModel model, int shelf) {
        model.list(model.shelves().get(shelf));
    }

    private static void strokes(FindViewModel model) {
        model.changeKeys();
        "丿丶丶".chars().forEach(c -> model.type((char) c));
    }

    private static void asked(KioskViewModel kiosk) {
        kiosk.enter(Door.PROGRESS);
        kiosk.scanned("5301272026110001");
    }

    private static void laid(KioskViewModel kiosk) {
        kiosk.enter(Door.PROGRESS);
        ((Spot.AtProgress) kiosk.spot().get()).model().laid(MARK);
    }

    private static void printed(ItemViewModel item) {
        item.takeAlong();
        item.printGuide();
    }

    private static ItemViewModel at(KioskViewModel kiosk, int index) {
        item(kiosk, index);
        return ((AtItem) kiosk.spot().get()).model();
    }

    private static void item(KioskViewModel kiosk, int index) {
        ItemCode code = SampleItems.code(index);
        var model = find(kiosk, "");
        model.list(model.shelves().getFirst());
        model.items().stream().filter(e -> e.code().equals(code)).forEach(model::open);
    }

    private static mingbai.kiosk.ticket.TicketViewModel choose(KioskViewModel kiosk) {
        kiosk.enter(Door.TICKET);
        var model = ((AtTicket) kiosk.spot().get()).model();
        model.choose(new BusinessId("estate"), Optional.empty());
        return model;
    }

    private static mingbai.kiosk.rating.RatingViewModel graded(KioskViewModel kiosk, Grade grade) {
        kiosk.scanned("D018");
        var model = ((AtRating) kiosk.spot().get()).model();
        model.grade(grade);
        return model;
    }
}
