-- What editions bring: insights, questions, and experiments that are followed.

create table harvest_finding (
    id bigint not null auto_increment primary key,
    revision int not null,
    series_id bigint not null,
    edition_id bigint not null,
    kind varchar(12) not null,
    content varchar(300) not null,
    -- of an experiment: who does it, and when to look back
    owner varchar(120) null,
    due_on date null,
    -- who added it; null for a coordinator, and when that person is forgotten
    registration_id bigint null,
    author varchar(120) null,
    state varchar(10) not null,
    added_at datetime(6) not null,
    asked_at datetime(6) null,
    key harvest_finding_edition (edition_id, state),
    key harvest_finding_series (series_id, kind, state),
    key harvest_finding_registration (registration_id),
    key harvest_finding_due (kind, asked_at, due_on)
) engine = InnoDB default charset = utf8mb4;

-- What came of an experiment, as often as it is told.
create table harvest_sequel (
    id bigint not null auto_increment primary key,
    finding_id bigint not null,
    outcome varchar(10) not null,
    content varchar(600) not null,
    told_at datetime(6) not null,
    key harvest_sequel_finding (finding_id, id),
    constraint harvest_sequel_finding foreign key (finding_id) references harvest_finding (id)
) engine = InnoDB default charset = utf8mb4;
