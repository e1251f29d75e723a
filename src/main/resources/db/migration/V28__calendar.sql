-- The secret address by which other calendars read what a member takes part in: one each, of which only the hash is kept. Members belong to
-- another feature: an id without a foreign key.

create table calendar_feed (
    id bigint not null auto_increment primary key,
    revision int not null,
    member bigint not null,
    secret_hash char(64) character set ascii collate ascii_bin not null,
    made_at datetime(6) not null,
    -- when a calendar read it last, to a quarter of an hour
    read_at datetime(6) null,
    unique key calendar_feed_member (member),
    unique key calendar_feed_secret (secret_hash)
) engine = InnoDB default charset = utf8mb4;

-- Addresses that were renewed or stopped: calendars go on asking for them, and that is no guessing. Nothing says whose they were.
create table calendar_feed_ended (
    secret_hash char(64) character set ascii collate ascii_bin not null primary key,
    ended_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4;
