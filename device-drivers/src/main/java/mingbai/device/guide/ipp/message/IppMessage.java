package mingbai.device.guide.ipp.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A request or a response: its code (an operation, or a status), its number, its groups of
/// attributes. A document may follow it on the wire.
public record IppMessage(int code, int request, List<Group> groups) {
    public static final int OPERATION = 0x01;
    public static final int JOB = 0x02;
    public static final int PRINTER = 0x04;

    /// One group of attributes, by its delimiter tag (RFC 8010, 3.5.1).
    public record Group(int tag, List<Attribute> attributes) {
        public Group {
            attributes = List.copyOf(attributes);
        }
    }

    /// A name and its values; one without values does not exist.
    public record Attribute(String name, List<IppValue> values) {
        public Attribute {
            values = List.copyOf(values);
        }
    }

    public IppMessage {
        groups = List.copyOf(groups);
    }

    /// Those of `operation attributes` that come first in every message (RFC 8011, 4.1.4).
    public static Builder of(int code, int request) {
        return new Builder(code, request)
                .group(OPERATION)
                .word(IppValue.CHARSET, "attributes-charset", "utf-8")
                .word(IppValue.LANGUAGE, "attributes-natural-language", "zh-cn");
    }

    /// Collects groups and attributes in their order.
    public static final class Builder {
        private final int code;
        private final int request;
        private final List<Group> groups = new ArrayList<>();
        private List<Attribute> attributes = new ArrayList<>();
        private int tag;

        private Builder(int code, int request) {
            this.code = code;
            this.request = request;
        }

        public Builder group(int next) {
            end();
            tag = next;
            attributes = new ArrayList<>();
            return this;
        }

        public Builder word(int valueTag, String name, String... words) {
            List<IppValue> values = new ArrayList<>();
            for (String word : words) {
                values.add(IppValue.word(valueTag, word));
            }
            return add(name, values);
        }

        public Builder number(int valueTag, String name, int... numbers) {
            List<IppValue> values = new ArrayList<>();
            for (int number : numbers) {
                values.add(IppValue.number(valueTag, number));
            }
            return add(name, values);
        }

        public Builder flag(String name, boolean flag) {
            return add(name, List.of(IppValue.flag(flag)));
        }

        private Builder add(String name, List<IppValue> values) {
            attributes.add(new Attribute(name, values));
            return this;
        }

        private void end() {
            if (tag != 0) {
                groups.add(new Group(tag, attributes));
            }
        }

        public IppMessage build() {
            end();
            return new IppMessage(code, request, groups);
        }
    }

    /// The values of the first attribute of that name; none where there is none.
    public List<IppValue> values(String name) {
        return groups.stream()
                .flatMap(group -> group.attributes().stream())
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .map(Attribute::values)
                .orElse(List.of());
    }

    public List<String> words(String name) {
        return values(name).stream().map(IppValue::word).toList();
    }

    public Optional<String> word(String name) {
        return words(name).stream().findFirst();
    }

    public OptionalInt number(String name) {
        return values(name).stream()
                .map(IppValue::number)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }
}
