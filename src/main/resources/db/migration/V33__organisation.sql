-- Organisations, who belongs to them and when, what they ask of their people, and lists of people that are enrolled at once. Members and
-- trainings belong to other features: ids and names without a foreign key.

create table organisation (
    id bigint not null auto_increment primary key,
    revision int not null,
    slug varchar(60) character set ascii collate ascii_bin not null,
    name varchar(120) not null,
    kvk char(8) character set ascii collate ascii_bin not null,
    client_term varchar(40) null,
    colour char(7) character set ascii collate ascii_bin null,
    -- written anew by us, always PNG
    logo mediumblob null,
    logo_hash char(64) character set ascii collate ascii_bin null,
    join_code char(8) character set ascii collate ascii_bin null,
    founded_by bigint not null,
    founded_at datetime(6) not null,
    unique key organisation_slug (slug),
    unique key organisation_join_code (join_code)
) engine = InnoDB default charset = utf8mb4;

create table organisation_signatory (
    organisation_id bigint not null,
    position int not null,
    name varchar(120) not null,
    job varchar(120) not null,
    primary key (organisation_id, position),
    constraint organisation_signatory_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB default charset = utf8mb4;

-- Who has a confirmed address there can come in.
create table organisation_domain (
    organisation_id bigint not null,
    position int not null,
    domain varchar(190) character set ascii collate ascii_bin not null,
    primary key (organisation_id, position),
    key organisation_domain_domain (domain),
    constraint organisation_domain_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB default charset = utf8mb4;

create table organisation_team (
    id bigint not null auto_increment primary key,
    organisation_id bigint not null,
    name varchar(80) not null,
    unique key organisation_team_name (organisation_id, name),
    constraint organisation_team_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB default charset = utf8mb4;

-- Somebody's time in an organisation. Who comes back begins another.
create table organisation_member (
    id bigint not null auto_increment primary key,
    revision int not null,
    organisation_id bigint not null,
    member bigint not null,
    manager bit(1) not null,
    team_id bigint null,
    joined_at datetime(6) not null,
    -- from then on nothing is seen of this person; may lie ahead
    ends_at datetime(6) null,
    key organisation_member_organisation (organisation_id, member),
    key organisation_member_member (member),
    constraint organisation_member_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_member_team foreign key (team_id) references organisation_team (id)
) engine = InnoDB default charset = utf8mb4;

-- A list of people from a file: checked first, then carried out in the background; can be undone.
create table organisation_batch (
    id bigint not null auto_increment primary key,
    revision int not null,
    organisation_id bigint not null,
    file_name varchar(120) not null,
    separated_by char(1) character set ascii not null,
    lines_read int not null,
    state varchar(10) not null,
    handled int not null,
    made_by bigint not null,
    checked_at datetime(6) not null,
    begun_at datetime(6) null,
    done_at datetime(6) null,
    undone_at datetime(6) null,
    key organisation_batch_organisation (organisation_id, id),
    key organisation_batch_state (state),
    constraint organisation_batch_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB default charset = utf8mb4;

create table organisation_invitation (
    id bigint not null auto_increment primary key,
    revision int not null,
    organisation_id bigint not null,
    email varchar(254) not null,
    name varchar(120) null,
    manager bit(1) not null,
    team_id bigint null,
    secret_hash char(64) character set ascii collate ascii_bin not null,
    invited_by bigint not null,
    invited_at datetime(6) not null,
    expires_at datetime(6) not null,
    ended_at datetime(6) null,
    ending varchar(10) null,
    batch_id bigint null,
    unique key organisation_invitation_secret (secret_hash),
    key organisation_invitation_organisation (organisation_id, ended_at, email),
    key organisation_invitation_email (email),
    key organisation_invitation_by (invited_by, invited_at),
    constraint organisation_invitation_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_invitation_team foreign key (team_id) references organisation_team (id),
    constraint organisation_invitation_batch foreign key (batch_id) references organisation_batch (id)
) engine = InnoDB default charset = utf8mb4;

-- What an organisation asks of all its people or of a team, now and of who comes later.
create table organisation_assignment (
    id bigint not null auto_increment primary key,
    revision int not null,
    organisation_id bigint not null,
    slug varchar(80) character set ascii collate ascii_bin not null,
    team_id bigint null,
    everybody bit(1) not null,
    due_on date not null,
    -- how long a completion counts; null: for ever
    months int null,
    assigned_by bigint not null,
    assigned_at datetime(6) not null,
    withdrawn_at datetime(6) null,
    key organisation_assignment_organisation (organisation_id, withdrawn_at),
    constraint organisation_assignment_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_assignment_team foreign key (team_id) references organisation_team (id)
) engine = InnoDB default charset = utf8mb4;

-- What is asked of one person, or of somebody who is invited and has not come in yet.
create table organisation_task (
    id bigint not null auto_increment primary key,
    revision int not null,
    organisation_id bigint not null,
    assignment_id bigint null,
    batch_id bigint null,
    person_id bigint null,
    invitation_id bigint null,
    slug varchar(80) not null,
    due_on date not null,
    months int null,
    assigned_at datetime(6) not null,
    told_ahead_at datetime(6) null,
    told_late_at datetime(6) null,
    withdrawn_at datetime(6) null,
    live tinyint as (if(withdrawn_at is null, 1, null)) persistent,
    unique key organisation_task_person (person_id, slug, live),
    unique key organisation_task_invitation (invitation_id, slug, live),
    key organisation_task_organisation (organisation_id, live, slug),
    key organisation_task_ahead (live, told_ahead_at, due_on),
    key organisation_task_late (live, told_late_at, due_on),
    key organisation_task_batch (batch_id),
    constraint organisation_task_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_task_assignment foreign key (assignment_id) references organisation_assignment (id),
    constraint organisation_task_batch foreign key (batch_id) references organisation_batch (id),
    constraint organisation_task_person foreign key (person_id) references organisation_member (id),
    constraint organisation_task_invitation foreign key (invitation_id) references organisation_invitation (id)
) engine = InnoDB default charset = utf8mb4;

-- Trainings that nobody asked for, of which somebody lets the organisation see how far it is.
create table organisation_share (
    person_id bigint not null,
    slug varchar(80) not null,
    shared_at datetime(6) not null,
    primary key (person_id, slug),
    constraint organisation_share_person foreign key (person_id) references organisation_member (id)
) engine = InnoDB default charset = utf8mb4;

create table organisation_batch_row (
    id bigint not null auto_increment primary key,
    batch_id bigint not null,
    line int not null,
    email varchar(254) not null,
    name varchar(120) not null,
    team varchar(80) not null,
    slug varchar(80) not null,
    due_on date null,
    -- what stands in the file at the place that is wrong, and what is wrong with it
    wrong_column varchar(20) null,
    wrong_text varchar(120) null,
    wrong_key varchar(60) null,
    -- somebody who belongs to the organisation at the check
    inside bit(1) not null,
    outcome varchar(10) not null,
    key organisation_batch_row_batch (batch_id, outcome, id),
    constraint organisation_batch_row_batch foreign key (batch_id) references organisation_batch (id)
) engine = InnoDB default charset = utf8mb4;

-- All that a manager can ever see of what somebody does: per training that was asked for or is shared when it was begun and completed, and nothing
-- of after the person left. There is no score, no answer and no number here, so no page can show one.
create view organisation_followed as
select m.id as person_id, m.organisation_id, m.member, m.team_id, m.ends_at, w.task_id, w.slug, w.due_on, w.months,
    min(e.started_at) as started_at,
    max(if(m.ends_at is null or e.completed_at < m.ends_at, e.completed_at, null)) as completed_at
from organisation_member m
join (select person_id, id as task_id, slug, due_on, months from organisation_task where live = 1 and person_id is not null
      union all
      select s.person_id, null, s.slug, null, null from organisation_share s
      where not exists (select 1 from organisation_task t where t.person_id = s.person_id and t.slug = s.slug and t.live = 1)) w
    on w.person_id = m.id
left join enrolment e on e.member = m.member and e.slug = w.slug and (m.ends_at is null or e.started_at < m.ends_at)
group by m.id, w.task_id, w.slug;

-- The same with dates as people in the Netherlands read them (summer time from the last Sunday of March to that of October, 01:00 UTC).
create view organisation_standing as
select f.*, date(f.completed_at + interval if(
        f.completed_at >= concat(year(f.completed_at), '-03-31 01:00') - interval (dayofweek(concat(year(f.completed_at), '-03-31')) - 1) day
        and f.completed_at < concat(year(f.completed_at), '-10-31 01:00') - interval (dayofweek(concat(year(f.completed_at), '-10-31')) - 1) day,
        2, 1) hour) as completed_on
from organisation_followed f;

-- People of an organisation as its managers know them: by name and team.
create view organisation_person as
select m.id, m.organisation_id, m.member, m.manager, m.team_id, t.name as team, m.joined_at, m.ends_at, coalesce(a.full_name, '?') as name
from organisation_member m
left join organisation_team t on t.id = m.team_id
left join account a on a.id = m.member;
