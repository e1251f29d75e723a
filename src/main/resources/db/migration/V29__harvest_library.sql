-- Photos of editions, and practice examples that everybody can find.

create table harvest_photo (
    id bigint not null auto_increment primary key,
    revision int not null,
    series_id bigint not null,
    edition_id bigint not null,
    -- who added it; null for a coordinator
    registration_id bigint null,
    caption varchar(200) not null,
    width int not null,
    height int not null,
    state varchar(10) not null,
    added_at datetime(6) not null,
    -- somebody who is in it wants it away, with what that person told
    reported_at datetime(6) null,
    report varchar(300) null,
    key harvest_photo_edition (edition_id, state),
    key harvest_photo_registration (registration_id),
    -- a photo never outlives its edition
    constraint harvest_photo_edition foreign key (edition_id) references arena_edition (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Apart, so that lists never read it.
create table harvest_photo_image (
    photo_id bigint not null primary key,
    bytes mediumblob not null,
    constraint harvest_photo_image_photo foreign key (photo_id) references harvest_photo (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table harvest_example (
    id bigint not null auto_increment primary key,
    revision int not null,
    slug varchar(60) not null,
    series_id bigint not null,
    edition_id bigint not null,
    -- from which part of the programme or which finding it was made
    from_item varchar(120) null,
    from_finding bigint null,
    title varchar(120) not null,
    done varchar(1500) not null,
    audience varchar(300) not null,
    outcome varchar(1500) not null,
    organisation varchar(120) not null,
    -- only with the consent of this person
    contact varchar(120) null,
    contact_email varchar(254) null,
    photo_id bigint null,
    state varchar(10) not null,
    made_at datetime(6) not null,
    published_at datetime(6) null,
    constraint harvest_example_slug unique (slug),
    key harvest_example_series (series_id, state),
    key harvest_example_published (state, published_at)
) engine = InnoDB default charset = utf8mb4;
