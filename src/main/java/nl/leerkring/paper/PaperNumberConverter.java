package nl.leerkring.paper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PaperNumber} in one column, as people see it. */
@Converter(autoApply = true)
public class PaperNumberConverter implements AttributeConverter<PaperNumber, String> {
    @Override
    public String convertToDatabaseColumn(PaperNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public PaperNumber convertToEntityAttribute(String value) {
        return value == null ? null : new PaperNumber(value);
    }
}
