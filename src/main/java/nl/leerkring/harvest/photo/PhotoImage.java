package nl.leerkring.harvest.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is in the file of a photo; never changes. */
@Entity
@Table(name = "harvest_photo_image")
class PhotoImage {
    @Id
    @Column(name = "photo_id")
    private Long photo;

    private byte[] bytes;

    protected PhotoImage() {}

    PhotoImage(PhotoId photo, CleanImage image) {
        this.photo = photo.value();
        bytes = image.bytes();
    }

    byte[] bytes() {
        return bytes;
    }
}
