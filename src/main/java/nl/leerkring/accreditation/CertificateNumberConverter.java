package nl.leerkring.accreditation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link CertificateNumber} in one column, as people see it. */
@Converter(autoApply = true)
public class CertificateNumberConverter implements AttributeConverter<CertificateNumber, String> {
    @Override
    public String convertToDatabaseColumn(CertificateNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public CertificateNumber convertToEntityAttribute(String value) {
        return value == null ? null : new CertificateNumber(value);
    }
}
