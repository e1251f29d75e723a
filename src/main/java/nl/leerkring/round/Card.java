package nl.leerkring.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * What somebody wrote in a step: a card for the others, or an own note. Its words are sealed with the key of the group; its writer can change
 * it until the round is over, and the case owner sorts it into a pile where the method says so.
 */
@Entity
@Table(name = "round_card")
class Card {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "round_id")
    private long roundId;

    private String step;

    private MemberId author;

    private boolean own;

    private byte[] words;

    private Integer pile;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Card() {}

    /** @param own a note that only its writer reads */
    Card(long roundId, String step, MemberId author, boolean own) {
        this.roundId = roundId;
        this.step = step;
        this.author = author;
        this.own = own;
    }

    long id() {
        return id;
    }

    String step() {
        return step;
    }

    MemberId author() {
        return author;
    }

    boolean isOwn() {
        return own;
    }

    byte[] words() {
        return words;
    }

    Integer pile() {
        return pile;
    }

    boolean isOf(long round) {
        return roundId == round;
    }

    void write(byte[] sealedWords, Instant now) {
        words = sealedWords;
        writtenAt = now;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** @param newPile place of the pile, from 0 */
    void sort(int newPile) {
        pile = newPile;
    }
}
