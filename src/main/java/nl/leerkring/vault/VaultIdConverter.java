package nl.leerkring.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link VaultId} in one column. */
@Converter(autoApply = true)
public class VaultIdConverter implements AttributeConverter<VaultId, Long> {
    @Override
    public Long convertToDatabaseColumn(VaultId id) {
        return id == null ? null : id.value();
    }

    @Override
    public VaultId convertToEntityAttribute(Long value) {
        return value == null ? null : new VaultId(value);
    }
}
