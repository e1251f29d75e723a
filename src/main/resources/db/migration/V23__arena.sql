-- Series of open meetings, their editions, and who comes. Members belong to another feature: ids without a foreign key.

create table arena_series (
    id bigint not null auto_increment primary key,
    revision int not null,
    slug varchar(60) character set ascii collate ascii_bin not null,
    title varchar(120) not null,
    purpose varchar(600) not null,
    audience varchar(300) null,
    since_year int null,
    rhythm varchar(80) null,
    place varchar(160) null,
    costs varchar(80) null,
    access varchar(10) not null,
    started_by bigint not null,
    started_at datetime(6) not null,
    unique key arena_series_slug (slug)
) engine = InnoDB default charset = utf8mb4;

-- From where people look at the theme; wanted when more of them are sought.
create table arena_perspective (
    series_id bigint not null,
    position int not null,
    code varchar(30) character set ascii collate ascii_bin not null,
    label varchar(60) not null,
    wanted bit(1) not null,
    primary key (series_id, position),
    constraint arena_perspective_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;

-- The programme that a new edition begins with.
create table arena_series_item (
    series_id bigint not null,
    position int not null,
    day int not null,
    kind varchar(12) not null,
    title varchar(120) not null,
    description varchar(400) null,
    minutes int not null,
    speaker varchar(120) null,
    agreed bit(1) not null,
    primary key (series_id, position),
    constraint arena_series_item_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;

create table arena_coordinator (
    id bigint not null auto_increment primary key,
    series_id bigint not null,
    member bigint not null,
    since datetime(6) not null,
    unique key arena_coordinator_once (series_id, member),
    key arena_coordinator_member (member),
    constraint arena_coordinator_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;

create table arena_edition (
    id bigint not null auto_increment primary key,
    revision int not null,
    series_id bigint not null,
    number int not null,
    title varchar(120) not null,
    intro varchar(1000) null,
    form varchar(10) not null,
    place varchar(160) null,
    link varchar(300) null,
    access_note varchar(160) null,
    capacity int not null,
    online_capacity int not null,
    opens_on date null,
    closes_on date not null,
    per_organisation int null,
    offer_hours int not null,
    -- editions of a series with the same choice are one topic on several dates: people come to one of them
    choice varchar(40) null,
    -- all days count, not some of them
    compulsory bit(1) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    uid varchar(60) character set ascii collate ascii_bin not null,
    sequence int not null,
    published_at datetime(6) null,
    cancelled_at datetime(6) null,
    cancel_reason varchar(400) null,
    reminded_at datetime(6) null,
    unique key arena_edition_number (series_id, number),
    key arena_edition_time (published_at, cancelled_at, starts_at),
    constraint arena_edition_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;

create table arena_day (
    edition_id bigint not null,
    position int not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    primary key (edition_id, position),
    constraint arena_day_edition foreign key (edition_id) references arena_edition (id)
) engine = InnoDB default charset = utf8mb4;

create table arena_item (
    edition_id bigint not null,
    position int not null,
    day int not null,
    kind varchar(12) not null,
    title varchar(120) not null,
    description varchar(400) null,
    minutes int not null,
    speaker varchar(120) null,
    agreed bit(1) not null,
    primary key (edition_id, position),
    constraint arena_item_edition foreign key (edition_id) references arena_edition (id)
) engine = InnoDB default charset = utf8mb4;

create table arena_material (
    edition_id bigint not null,
    position int not null,
    title varchar(120) not null,
    address varchar(300) not null,
    afterwards bit(1) not null,
    primary key (edition_id, position),
    constraint arena_material_edition foreign key (edition_id) references arena_edition (id)
) engine = InnoDB default charset = utf8mb4;

-- Places kept for perspectives that are short.
create table arena_held (
    edition_id bigint not null,
    position int not null,
    perspective varchar(30) character set ascii collate ascii_bin not null,
    places int not null,
    primary key (edition_id, position),
    constraint arena_held_edition foreign key (edition_id) references arena_edition (id)
) engine = InnoDB default charset = utf8mb4;

create table arena_registration (
    id bigint not null auto_increment primary key,
    revision int not null,
    edition_id bigint not null,
    member bigint null,
    name varchar(120) not null,
    organisation varchar(120) not null,
    -- the same for one organisation however it is written
    organisation_key varchar(120) not null,
    email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    language varchar(8) not null,
    perspective varchar(30) character set ascii collate ascii_bin not null,
    first_time bit(1) not null,
    online bit(1) not null,
    needs varchar(500) null,
    proposal varchar(300) null,
    listed bit(1) not null,
    state varchar(10) not null,
    -- order on the waiting list; who gives a place away comes back at its end
    turn bigint not null,
    -- the secret itself is only in the mail; here is its SHA-256
    secret_hash char(64) character set ascii collate ascii_bin not null,
    registered_at datetime(6) not null,
    changed_at datetime(6) not null,
    offered_until datetime(6) null,
    -- the version of the edition that stands in the calendar of this person, or null for none
    invited_sequence int null,
    -- 1 while it counts, else null: an address registers once, and can come back
    present bit(1) null,
    unique key arena_registration_secret (secret_hash),
    unique key arena_registration_once (edition_id, email, present),
    key arena_registration_state (edition_id, state, turn),
    key arena_registration_member (member, present),
    key arena_registration_offer (state, offered_until),
    constraint arena_registration_edition foreign key (edition_id) references arena_edition (id)
) engine = InnoDB default charset = utf8mb4;
