-- Somebody's wish for an account with the name and password typed with it. There is no account before its address is proven.
create table sign_up (
  id bigint not null auto_increment primary key,
  version bigint not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  full_name varchar(120) not null,
  password_hash varchar(200) not null,
  language varchar(5) not null,
  terms_version varchar(20) not null,
  secret_hash char(64) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  constraint sign_up_secret unique (secret_hash),
  key sign_up_of_address (email, id),
  key sign_up_by_age (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Accounts that waited for their address become wishes again; the mailed links keep working.
insert into sign_up (version, email, full_name, password_hash, language, terms_version, secret_hash, created_at, expires_at)
  select 1, a.email, a.full_name, a.password_hash, a.language, a.terms_version, t.secret_hash, a.terms_accepted_at, t.expires_at
  from account a join account_token t on t.account_id = a.id
  where t.purpose = 'CONFIRM' and t.used_at is null
    and a.confirmed_at is null and a.password_hash is not null and a.terms_version is not null
    and not exists (select 1 from account_role r where r.account_id = a.id);

delete from account_token where purpose = 'CONFIRM';
delete t from account_token t join account a on a.id = t.account_id
  where a.confirmed_at is null and a.terms_version is not null
    and not exists (select 1 from account_role r where r.account_id = a.id);
delete from account where confirmed_at is null and terms_version is not null
    and not exists (select 1 from account_role r where r.account_id = account.id);

-- What is left unconfirmed was opened for somebody: they choose their password by mail.
update account set password_hash = null where confirmed_at is null;
