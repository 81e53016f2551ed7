package mingbai.model.later;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a component that a record got after messages of it were already sent and stored. Where an
/// older writer left it out, it reads as nothing said: an empty text, list or `Optional`, `false`,
/// the first constant of an enum, or the `NOTHING` of its record.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JacksonInject(useInput = OptBoolean.TRUE)
public @interface Later {}
