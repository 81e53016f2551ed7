package mingbai.service.unlock;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.place.StationId;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.status.StationStatus;
import mingbai.model.unlock.AnswerCode;
import mingbai.model.unlock.Challenge;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.audit.AuditLog;
import mingbai.service.qr.QrSquare;
import mingbai.service.station.StationRegistry;
import mingbai.service.trust.Trust;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a manager signs the answer to a kiosk's challenge; a kiosk's code opens it on
/// a phone with the challenge filled in.
@Controller
@RequestMapping("/unlock")
@PreAuthorize("hasRole('MANAGER')")
class UnlockController {
    private static final Set<StationStatus.Kind> TOUCHED =
            EnumSet.of(StationStatus.Kind.KIOSK, StationStatus.Kind.TOUCH_PANEL);

    private final Trust trust;
    private final StationRegistry stations;
    private final AuditLog audit;

    UnlockController(Trust trust, StationRegistry stations, AuditLog audit) {
        this.trust = trust;
        this.stations = stations;
        this.audit = audit;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String station,
            @RequestParam(defaultValue = "") String number,
            Model model) {
        return shown(model, station, number);
    }

    private String shown(Model model, String station, String number) {
        model.addAttribute("kiosks", kiosks());
        model.addAttribute("station", station);
        model.addAttribute("number", number);
        return "unlock/unlock";
    }

    private List<String> kiosks() {
        return stations.all().stream()
                .map(sight -> sight.status().identity())
                .filter(identity -> TOUCHED.contains(identity.kind()))
                .map(identity -> identity.station().value())
                .toList();
    }

    @PostMapping
    String sign(
            @RequestParam String station, @RequestParam String number, Principal me, Model model)
            throws MalformedMessage {
        var challenge = challenge(station, number);
        if (challenge.isEmpty()) {
            model.addAttribute("refused", true);
            return shown(model, station, number);
        }
        var answer = answer(challenge.get());
        audit.add(me.getName(), "签发维护答复码 · Let a technician in", station);
        model.addAttribute("groups", answer.groups());
        model.addAttribute("qr", QrSquare.of(answer.digits()));
        return shown(model, station, challenge.get().grouped());
    }

    /// Only for a kiosk of this hall that has been heard of.
    private Optional<Challenge> challenge(String station, String number) {
        try {
            return kiosks().contains(station)
                    ? Optional.of(Challenge.typed(new StationId(station), number))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private AnswerCode answer(Challenge challenge) throws MalformedMessage {
        byte[] sealed = trust.seal(PayloadType.UNLOCK, challenge);
        return AnswerCode.of(Wire.read(sealed, Envelope.class));
    }
}
