package mingbai.station.reserve;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.ask.Reserve;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallProfile;
import mingbai.model.place.StationId;
import mingbai.model.queue.Business;
import mingbai.station.ask.Reply;
import mingbai.station.ask.ServiceDesk;
import mingbai.station.content.HallContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the reserve filled while the service is there: one question at a time, for whatever
/// business has less than half a reserve left today. Everything happens on one thread.
public final class ReserveKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ReserveKeeper.class);

    /// How often is looked whether something is missing, as on a new day.
    static final Duration EVERY = Duration.ofSeconds(30);

    private final StationId station;
    private final TicketReserve reserve;
    private final Parts parts;
    private final Set<BusinessId> refused = new HashSet<>();
    private final Map<Need, RequestId> asked = new HashMap<>();
    private boolean asking;

    public ReserveKeeper(StationId station, TicketReserve reserve, Parts parts) {
        this.station = station;
        this.reserve = reserve;
        this.parts = parts;
    }

    /// What the keeper works with. `thread` is one thread.
    public record Parts(
            ServiceDesk service,
            Supplier<HallContent> content,
            InstantSource clock,
            RandomGenerator random,
            ScheduledExecutorService thread) {}

    /// Which reserve is missing. Its request is the same one until the reserve is on the disk,
    /// however often that takes: the service sets the same numbers aside for it, not others.
    private record Need(LocalDate day, BusinessId business) {}

    public void start() {
        parts.thread().execute(this::reportOpenSlips);
        var _ =
                parts.thread()
                        .scheduleWithFixedDelay(
                                this::lookAgain,
                                EVERY.toMillis(),
                                EVERY.toMillis(),
                                TimeUnit.MILLISECONDS);
    }

    /// Looks at once, as after the connection is made or a number was given out.
    public void look() {
        parts.thread().execute(this::fill);
    }

    private void lookAgain() {
        refused.clear();
        fill();
    }

    private void reportOpenSlips() {
        try {
            int open = reserve.reportOpenSlips();
            if (open > 0) {
                LOG.info("{} slips were under way when the station stopped", open);
            }
        } catch (IOException e) {
            LOG.error("Open slips cannot be reported", e);
        }
    }

    private void fill() {
        if (asking) {
            return;
        }
        var today = today();
        if (today.isPresent()) {
            asked.keySet().removeIf(need -> need.day().isBefore(today.get()));
            missing(today.get()).ifPresent(business -> ask(new Need(today.get(), business)));
        }
    }

    private void ask(Need need) {
        asking = true;
        var id = asked.computeIfAbsent(need, _ -> drawn());
        var _ =
                parts.service()
                        .ask(new Ask.LeaseReserve(id, station, need.business(), need.day()))
                        .thenAcceptAsync(reply -> answered(need, reply), parts.thread());
    }

    private RequestId drawn() {
        return new RequestId(new UUID(parts.random().nextLong(), parts.random().nextLong()));
    }

    private Optional<BusinessId> missing(LocalDate today) {
        if (parts.content().get().queueRules().reserve() == 0) {
            return Optional.empty();
        }
        return businesses().stream()
                .filter(business -> !refused.contains(business))
                .filter(business -> low(today, business))
                .findFirst();
    }

    private boolean low(LocalDate day, BusinessId business) {
        try {
            return reserve.stock(day, business).low();
        } catch (IOException e) {
            LOG.error("The reserve cannot be read", e);
            return false;
        }
    }

    private Optional<LocalDate> today() {
        return parts.content()
                .get()
                .hall()
                .map(HallProfile::name)
                .map(name -> LocalDate.ofInstant(parts.clock().instant(), name.timeZone()));
    }

    private List<BusinessId> businesses() {
        return parts.content().get().businesses().stream()
                .flatMap(list -> list.businesses().stream())
                .map(Business::id)
                .toList();
    }

    private void answered(Need need, Reply reply) {
        asking = false;
        switch (reply) {
            case Reply.Answered(Answer.ReserveLeased(var _, var leased)) -> keep(need, leased);
            case Reply.Answered(Answer other) -> {
                LOG.info("No reserve for {}: {}", need.business(), other);
                asked.remove(need);
                refused.add(need.business());
                fill();
            }
            case Reply.NoAnswer _, Reply.OutOfReserve _ ->
                    LOG.debug("The service does not answer; no reserve for {}", need.business());
        }
    }

    private void keep(Need need, Reserve leased) {
        try {
            reserve.keep(leased);
            asked.remove(need);
            fill();
        } catch (IOException e) {
            LOG.error("A reserve cannot be kept", e);
        }
    }
}
