package mingbai.service.urgent;

import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.KeyId;
import mingbai.service.emergency.EmergencyDesk;
import mingbai.service.emergency.Wish;
import org.jspecify.annotations.Nullable;

/// What somebody on duty wants, as the page sends it.
record OrderForm(Boolean dark, String title, String body, Integer hours) {
    OrderForm(
            @Nullable Boolean dark,
            @Nullable String title,
            @Nullable String body,
            @Nullable Integer hours) {
        this.dark = Objects.requireNonNullElse(dark, false);
        this.title = Objects.requireNonNullElse(title, "").strip();
        this.body = Objects.requireNonNullElse(body, "").strip();
        this.hours = Objects.requireNonNullElse(hours, 0);
    }

    Wish wish() {
        return new Wish(
                dark,
                title.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Wish.Words(title, body, Duration.ofHours(hours))));
    }

    /// A signature that was made in the browser: over `order` in Base64, or over what `manifest`
    /// names by its hash.
    record Signature(String order, String manifest, String key, String sig) {
        Signature(
                @Nullable String order,
                @Nullable String manifest,
                @Nullable String key,
                @Nullable String sig) {
            this.order = Objects.requireNonNullElse(order, "");
            this.manifest = Objects.requireNonNullElse(manifest, "");
            this.key = Objects.requireNonNullElse(key, "");
            this.sig = Objects.requireNonNullElse(sig, "");
        }

        boolean made() {
            return !sig.isEmpty();
        }

        /// Fails on whatever is no Base64 and no key.
        EmergencyDesk.Signed whole() {
            return new EmergencyDesk.Signed(Bytes.of(Base64.getDecoder().decode(order)), signed());
        }

        Envelope.Signed signed() {
            return new Envelope.Signed(new KeyId(key), Bytes.of(Base64.getDecoder().decode(sig)));
        }
    }
}
