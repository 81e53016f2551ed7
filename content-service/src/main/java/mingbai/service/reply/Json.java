package mingbai.service.reply;

import java.util.stream.Collectors;
import mingbai.model.wire.Wire;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The API's bodies: answers as on the wire; in requests what is optional may be left out.
public final class Json {
    public static final Refusal NO_HALL =
            new Refusal("NO_HALL", "还没有导入大厅信息", "No hall has been imported yet.");

    private static final JsonMapper REQUESTS =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private Json() {}

    public static <T> T read(byte[] body, Class<T> type) throws Unusable {
        try {
            T request = REQUESTS.readValue(body, type);
            if (request == null) {
                throw new Unusable("empty");
            }
            return request;
        } catch (DatabindException e) {
            String field =
                    e.getPath().stream()
                            .map(step ->
                                    step.getPropertyName() == null
                                            ? "[" + step.getIndex() + "]"
                                            : step.getPropertyName())
                            .collect(Collectors.joining("."));
            throw new Unusable(
                    field.isEmpty() ? e.getOriginalMessage() : field + ": missing or not valid");
        } catch (JacksonException e) {
            throw new Unusable("not JSON: " + e.getOriginalMessage());
        }
    }

    public static ResponseEntity<byte[]> answer(HttpStatus status, Object message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Wire.bytes(message));
    }

    /// A request says something that is not in the description; the message names the field.
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unusable(String message) {
            super(message);
        }
    }
}
