internal import ArgumentParser

/// A program that can show a quote, and what makes it do so.
enum SetupTarget: String, DescribedValue {
  case bash, zsh, fish, cron, systemd, motd, tmux

  /// What it makes of the quote, for help and completions.
  var meaning: String {
    switch self {
    case .bash, .zsh, .fish: "a quote in the first shell of each day"
    case .cron: "a quote by mail every morning"
    case .systemd: "a quote in the journal every day"
    case .motd: "a quote at every login"
    case .tmux: "a quote in a second status line"
    }
  }

  /// What to put where, as lines that can go into the file as they are.
  ///
  /// - Parameter program: The path of Pioneer, or a name that is looked up.
  func lines(program: String) -> [String] {
    switch self {
    case .bash: Self.shell(file: "~/.bashrc", Quotation.shell(program))
    case .zsh: Self.shell(file: "~/.zshrc", Quotation.shell(program))
    case .fish: Self.fish(Quotation.fish(program))
    case .cron:
      [
        "# In the table that `crontab -e` opens: a quote by mail, every day at seven.",
        "0 7 * * * \(Quotation.cron(program)) quote",
      ]
    case .systemd: Self.systemd(Quotation.systemd(program))
    case .motd:
      [
        "#!/bin/sh",
        "# In /etc/update-motd.d/60-pioneer, made executable: a quote at every login.",
        "\(Quotation.shell(program)) quote --color never 2>/dev/null || true",
      ]
    case .tmux: Self.tmux(Quotation.tmux(program))
    }
  }

  private static func shell(file: String, _ program: String) -> [String] {
    [
      "# In \(file): a quote in the first shell of each day.",
      "case $- in *i*) ! command -v \(program) >/dev/null || \(program) quote --once ;; esac",
    ]
  }

  private static func fish(_ program: String) -> [String] {
    [
      "# In ~/.config/fish/config.fish: a quote in the first shell of each day.",
      "if status is-interactive; and command -q \(program)", "    \(program) quote --once", "end",
    ]
  }

  private static func tmux(_ program: String) -> [String] {
    [
      "# In ~/.tmux.conf: a quote in a second status line, part by part where it is narrow.",
      "set -g status-interval 3", "set -g status 2",
      "set -g status-format[1] "
        + "'#[align=centre]#(\(program) quote --quiet --ticker #{client_width})'",
    ]
  }

  private static func systemd(_ program: String) -> [String] {
    [
      "# In ~/.config/systemd/user/pioneer-quote.service: a quote in the journal.",
      "[Unit]", "Description=Quote of the day", "", "[Service]", "Type=oneshot",
      "ExecStart=\(program) quote", "",
      "# In ~/.config/systemd/user/pioneer-quote.timer: every day, by",
      "# `systemctl --user enable --now pioneer-quote.timer`.",
      "[Unit]", "Description=Quote of the day", "", "[Timer]", "OnCalendar=daily",
      "Persistent=true", "", "[Install]", "WantedBy=timers.target",
    ]
  }
}
