-- Addresses are kept in lower case, so that one address has one account whatever its capitals.
create table account (
  id bigint not null auto_increment primary key,
  version bigint not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  password_hash varchar(200) null,
  full_name varchar(120) not null,
  display_name varchar(60) not null,
  certificate_name varchar(120) not null,
  job_title varchar(120) null,
  city varchar(80) null,
  perspective varchar(30) null,
  language varchar(5) not null,
  created_at datetime(6) not null,
  confirmed_at datetime(6) null,
  terms_version varchar(20) null,
  terms_accepted_at datetime(6) null,
  session_generation int not null,
  constraint account_email unique (email),
  key account_by_name (full_name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A role that ended stays, with its date: who could do what, and when.
create table account_role (
  id bigint not null auto_increment primary key,
  version bigint not null,
  account_id bigint not null,
  role varchar(30) not null,
  granted_at datetime(6) not null,
  granted_by bigint null,
  revoked_at datetime(6) null,
  key account_role_of_account (account_id, revoked_at, role),
  key account_role_holders (role, revoked_at),
  constraint account_role_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The secret itself is only in the mail or the cookie; here is its SHA-256.
create table account_token (
  id bigint not null auto_increment primary key,
  version bigint not null,
  account_id bigint not null,
  purpose varchar(20) not null,
  secret_hash char(64) character set ascii collate ascii_bin not null,
  new_email varchar(254) character set utf8mb4 collate utf8mb4_bin null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  constraint account_token_secret unique (secret_hash),
  key account_token_of_account (account_id, purpose),
  constraint account_token_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Wrong attempts per account or address; subject is a hash, so that no address of a person or machine is kept.
create table attempt_count (
  id bigint not null auto_increment primary key,
  version bigint not null,
  subject char(64) character set ascii collate ascii_bin not null,
  attempts int not null,
  last_at datetime(6) not null,
  blocked_until datetime(6) null,
  constraint attempt_count_subject unique (subject)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
