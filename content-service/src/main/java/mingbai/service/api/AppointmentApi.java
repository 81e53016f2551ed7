package mingbai.service.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import mingbai.model.ask.Answer;
import mingbai.model.ask.AppointmentCode;
import mingbai.service.admission.Appointments;
import mingbai.service.api.ApiMessage.AppointmentNow;
import mingbai.service.library.HallShelf;
import mingbai.service.reply.Json;
import mingbai.service.reply.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Appointments for a platform that knows the people; here they are codes.
@RestController
class AppointmentApi {
    private final Appointments appointments;
    private final HallShelf shelf;

    AppointmentApi(Appointments appointments, HallShelf shelf) {
        this.appointments = appointments;
        this.shelf = shelf;
    }

    @PostMapping("/api/v1/appointments")
    ResponseEntity<byte[]> book(@RequestBody byte[] body) throws Json.Unusable {
        var wanted = Json.read(body, ApiMessage.AppointmentWanted.class);
        boolean known =
                shelf.plan()
                        .filter(p -> p.businesses().find(wanted.business()).isPresent())
                        .isPresent();
        if (!known) {
            return refused(HttpStatus.CONFLICT, Answer.Reason.UNKNOWN_BUSINESS);
        }
        var slot = new Appointments.Slot(wanted.business(), wanted.day(), wanted.slot());
        return Json.answer(HttpStatus.CREATED, now(appointments.book(slot)));
    }

    @GetMapping("/api/v1/appointments")
    ResponseEntity<byte[]> on(@RequestParam String day) throws Json.Unusable {
        try {
            var all = appointments.on(LocalDate.parse(day)).stream().map(AppointmentApi::now);
            return Json.answer(HttpStatus.OK, new ApiMessage.AppointmentsNow(all.toList()));
        } catch (DateTimeException e) {
            throw new Json.Unusable("day: not like 2026-05-06");
        }
    }

    @DeleteMapping("/api/v1/appointments/{code}")
    ResponseEntity<byte[]> cancel(@PathVariable String code) {
        boolean cancelled =
                code.matches("[0-9]{8}") && appointments.cancel(new AppointmentCode(code));
        return cancelled
                ? ResponseEntity.noContent().build()
                : refused(HttpStatus.NOT_FOUND, Answer.Reason.UNKNOWN_APPOINTMENT);
    }

    private static ResponseEntity<byte[]> refused(HttpStatus status, Answer.Reason reason) {
        return Json.answer(status, new Refusal(reason.name(), reason.chinese(), reason.english()));
    }

    private static AppointmentNow now(Appointments.Appointment made) {
        var slot = made.slot();
        return new AppointmentNow(
                made.code(), slot.business(), slot.day(), slot.span(), made.state().name());
    }
}
