package nl.leerkring.door;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an {@link Attendee} in one column. */
@Converter(autoApply = true)
public class AttendeeConverter implements AttributeConverter<Attendee, String> {
    @Override
    public String convertToDatabaseColumn(Attendee attendee) {
        return attendee == null ? null : attendee.value();
    }

    @Override
    public Attendee convertToEntityAttribute(String value) {
        return value == null ? null : new Attendee(value);
    }
}
