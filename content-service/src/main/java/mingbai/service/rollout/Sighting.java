package mingbai.service.rollout;

import java.util.Optional;
import java.util.Set;
import mingbai.model.status.Machine;

/// How a station is seen at one moment.
sealed interface Sighting {

    /// This process has not heard of it yet.
    record Unheard() implements Sighting {}

    /// It is gone, or has been silent for too long.
    record Away() implements Sighting {}

    /// It is there; `ailments` are the devices and parts of its box that need a person.
    record There(Optional<Machine> machine, Set<String> ailments) implements Sighting {
        public There {
            ailments = Set.copyOf(ailments);
        }
    }

    /// It is enrolled no more.
    record Gone() implements Sighting {}
}
