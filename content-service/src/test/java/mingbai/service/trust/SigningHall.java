package mingbai.service.trust;

import java.nio.file.Path;
import java.time.InstantSource;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.service.QuietRooms;
import mingbai.service.release.Part;
import mingbai.service.release.ReleaseDesk;
import mingbai.service.release.ReleaseOutcome;
import mingbai.service.release.Signing;

/// The sample hall outside a demo, with an editor of the county, one of the hall only, and two
/// reviewers, whose keys the officers' root trusts.
public final class SigningHall implements AutoCloseable {
    public static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    public static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));

    private final QuietRooms rooms;
    private final RealHall people;

    private SigningHall(QuietRooms rooms) {
        this.rooms = rooms;
        people = new RealHall(rooms.part(Trust.class), rooms.part(RootDesk.class));
    }

    public static SigningHall open(Path folder, InstantSource clock) throws Exception {
        var hall = new SigningHall(QuietRooms.realWithSample(folder, clock));
        hall.editor("eva", Reach.of(REGION));
        hall.editor("tan", Reach.of(HALL));
        hall.reviewer("rui");
        hall.reviewer("ren");
        hall.people.ordain();
        return hall;
    }

    private void editor(String name, Reach within) {
        rooms.somebody(name, within, mingbai.service.account.Role.EDITOR);
        people.approver(name, within, Role.EDITOR);
    }

    private void reviewer(String name) {
        rooms.somebody(
                name,
                Reach.of(REGION),
                mingbai.service.account.Role.REVIEWER,
                mingbai.service.account.Role.EDITOR);
        people.approver(name, Reach.of(REGION), Role.REVIEWER);
    }

    public <T> T part(Class<T> type) {
        return rooms.part(type);
    }

    public ReleaseOutcome sign(Scope scope, Part part, String who) {
        var release = part(ReleaseDesk.class).waiting(scope).orElseThrow();
        var signer = people.signer(who);
        var sealed = Signer.seal(PayloadType.MANIFEST, release.payload().toArray(), signer);
        var signing =
                new Signing(release.hash(), signer.id(), sealed.signatures().getFirst().sig());
        return part(ReleaseDesk.class).sign(scope, part, signing, who);
    }

    /// Both sign what waits.
    public ReleaseOutcome publish(Scope scope) {
        sign(scope, Part.FIRST, "eva");
        return sign(scope, Part.FINAL, "rui");
    }

    @Override
    public void close() {
        rooms.close();
    }
}
