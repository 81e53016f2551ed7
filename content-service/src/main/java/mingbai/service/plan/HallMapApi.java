package mingbai.service.plan;

import java.security.Principal;
import mingbai.model.place.HallProfile;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The hall's map for other systems: read as it is drawn, and replaced by a GeoJSON plan.
@RestController
class HallMapApi {
    private final PlanDesk desk;

    HallMapApi(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/hall-map")
    ResponseEntity<byte[]> map() {
        return desk.hall()
                .map(HallProfile::map)
                .map(map -> Json.answer(HttpStatus.OK, map))
                .orElseGet(Replies::unknown);
    }

    @PutMapping("/api/v1/hall-map")
    ResponseEntity<byte[]> put(@RequestBody byte[] file, Principal who) throws Json.Unusable {
        try {
            var map = GeoPlan.read(file);
            var strange = desk.strange(map);
            if (strange.isPresent()) {
                throw new Json.Unusable("features: " + strange.get());
            }
            return Replies.of(desk.keep(map, who.getName()));
        } catch (PlanRefused e) {
            throw new Json.Unusable("body: " + e.getMessage());
        }
    }
}
