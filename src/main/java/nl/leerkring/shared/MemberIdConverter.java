package nl.leerkring.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link MemberId} in one column. */
@Converter(autoApply = true)
public class MemberIdConverter implements AttributeConverter<MemberId, Long> {
    @Override
    public Long convertToDatabaseColumn(MemberId id) {
        return id == null ? null : id.value();
    }

    @Override
    public MemberId convertToEntityAttribute(Long value) {
        return value == null ? null : new MemberId(value);
    }
}
