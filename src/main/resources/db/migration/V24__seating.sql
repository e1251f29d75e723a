-- Who sits at which table in the rounds of an edition.

create table seating_plan (
    id bigint not null auto_increment primary key,
    revision int not null,
    edition_id bigint not null,
    tables int not null,
    rounds int not null,
    -- one theme on each line, for the tables in order
    themes varchar(4000) null,
    -- most people at a table, when they choose themselves; else null
    most int null,
    made_at datetime(6) not null,
    published_at datetime(6) null,
    unique key seating_plan_edition (edition_id)
) engine = InnoDB default charset = utf8mb4;

create table seating_seat (
    id bigint not null auto_increment primary key,
    plan_id bigint not null,
    round int not null,
    registration_id bigint not null,
    -- from 0
    table_at int not null,
    host bit(1) not null,
    unique key seating_seat_once (plan_id, round, registration_id),
    key seating_seat_registration (registration_id),
    constraint seating_seat_plan foreign key (plan_id) references seating_plan (id)
) engine = InnoDB default charset = utf8mb4;
