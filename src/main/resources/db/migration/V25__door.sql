-- Who was at an edition of a series of meetings. Editions, registrations and members belong to other features: ids without a foreign key.
-- An attendee is "r" with the id of a registration, or "g" with the id of a guest who came without one.

create table door_edition (
    edition_id bigint not null primary key,
    revision int not null,
    -- what the codes on the screen are made of
    secret varbinary(32) not null,
    -- from when until when a code can hold, over all days
    opens_at datetime(6) not null,
    ends_at datetime(6) not null,
    -- of what was closed; 0 for nothing
    version int not null,
    closed_at datetime(6) null,
    closer varchar(120) null,
    key door_edition_open (ends_at, opens_at)
) engine = InnoDB default charset = utf8mb4;

create table door_guest (
    id bigint not null auto_increment primary key,
    revision int not null,
    edition_id bigint not null,
    name varchar(120) not null,
    organisation varchar(120) not null,
    email varchar(254) character set utf8mb4 collate utf8mb4_bin null,
    perspective varchar(30) character set ascii collate ascii_bin not null,
    -- of the form that was sent: sent twice is added once
    token varchar(40) character set ascii collate ascii_bin not null,
    added_by bigint not null,
    added_at datetime(6) not null,
    unique key door_guest_once (edition_id, token)
) engine = InnoDB default charset = utf8mb4;

-- Lines are added and never changed: a correction is a later line. What counts of a person and day is what all lines together say.
create table door_mark (
    id bigint not null auto_increment primary key,
    edition_id bigint not null,
    attendee varchar(20) character set ascii collate ascii_bin not null,
    day int not null,
    there bit(1) not null,
    arrived_at datetime(6) null,
    left_at datetime(6) null,
    way varchar(10) not null,
    -- when it was said at the door, which can be before it came here
    told_at datetime(6) not null,
    kept_at datetime(6) not null,
    told_by bigint null,
    -- given by who sends it: sent twice is kept once
    token varchar(40) character set ascii collate ascii_bin not null,
    unique key door_mark_once (edition_id, token),
    key door_mark_attendee (edition_id, attendee, day)
) engine = InnoDB default charset = utf8mb4;

create table door_proof (
    id bigint not null auto_increment primary key,
    revision int not null,
    edition_id bigint not null,
    version int not null,
    attendee varchar(20) character set ascii collate ascii_bin not null,
    number varchar(20) character set ascii collate ascii_bin not null,
    member bigint null,
    holder varchar(120) not null,
    -- what the paper says of the edition, as it was on the day of closing
    title varchar(300) not null,
    place varchar(160) null,
    starts_at datetime(6) not null,
    closer varchar(120) not null,
    day_list varchar(200) character set ascii collate ascii_bin not null,
    net_minutes int not null,
    drawn_at datetime(6) not null,
    replaced_at datetime(6) null,
    -- of the link in the mail to who has no account; the link itself is only there
    secret_hash char(64) character set ascii collate ascii_bin null,
    unique key door_proof_number (number),
    unique key door_proof_once (edition_id, version, attendee),
    unique key door_proof_secret (secret_hash),
    key door_proof_member (member, replaced_at)
) engine = InnoDB default charset = utf8mb4;
