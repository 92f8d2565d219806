# Every task of the project; `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
PROGRAM := .build/release/oralblanc
# How the program is linked depends on the libraries that the machine has in their static form.
LINKED_IN := $(CURDIR)/.build/linked-in
# Nothing reads descriptions for a debugger in a file that is stripped; to make them takes a while.
# Types are looked up by their accessors, not by their names, whose reading took a sixth of the first screen.
RELEASE = swift build -c release --static-swift-stdlib -debug-info-format none \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	$$(scripts/link-flags.sh "$(LINKED_IN)")
MAN_PACKAGES := man-db groff-base
PACKAGES := libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libexpat1-dev zlib1g-dev \
	libgumbo-dev tmux

.DEFAULT_GOAL := help
.PHONY: page check-page check-analysis check-words growth help setup run build link-order test bench-jury bench-reading bench-voice check-sound lint coverage release format man check-man install uninstall \
	check-install deb check-deb dist check-dist check-completions bench-peers prove pictures fuzz bench monkey kill-test soak soak-hours

help: ## List the tasks
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-14s %s\n", $$1, $$2 }'

setup: ## Install missing Debian packages
	@scripts/setup.sh $(PACKAGES)

# Who tries the program from a clone waits for no optimiser: without it a build takes a third of the time.
# The release program is brought up to date instead where there is one.
QUICK := .build/quick
run: setup ## Build and open the home screen; not optimised unless make build was run before
	@if [ -x $(PROGRAM) ]; then $(RELEASE) --product oralblanc && $(PROGRAM); else \
	ORALBLANC_STEP=1 swift build --scratch-path $(QUICK) -debug-info-format none --product oralblanc && \
	$(QUICK)/debug/oralblanc; fi

build: setup ## Build the program at .build/release/oralblanc
	@$(RELEASE) --product oralblanc

# The jury's page is a package of its own (Page/), so that nobody builds a server who only wants the program.
PAGE := .build/release/oralblanc-page
PAGE_FLAGS = --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s \
	$$([ "$$(clang -print-file-name=libc.a)" = libc.a ] || echo "-Xswiftc -static-executable")

page: setup ## Build the jury's page, which `rehearse --serve` starts, beside the program
	@swift build -c release --package-path Page $(PAGE_FLAGS) --product oralblanc-page
	@install -D -m 755 Page/.build/release/oralblanc-page $(PAGE)

check-page: build page ## Open the jury's page in a real browser: phones, languages, a cut network
	@scripts/setup.sh chromium python3
	@python3 Tools/check-page/check_page.py $(PROGRAM) --picture docs/pictures/jury-page.png

test: setup ## Run every test
	@swift build --build-tests && scripts/test.sh
	@swift build --package-path Page --build-tests && scripts/test.sh --package-path Page

# What is compared, and how, stands in Benchmarks/; peers that are not installed are left out.
bench: build ## Compare speed with other programs in docs/BENCHMARKS.md; ONLY="fiches seeks" prints some
	@scripts/setup.sh python3-venv gcc
	@$(RELEASE) --product oralblanc-bench
	@Benchmarks/prepare.sh
	@.build-tools/venv/bin/python Benchmarks/run.py $(ONLY)

# Other programs that do a part of what ours does. Those from PyPI stand in Benchmarks/peers.txt.
PEERS := mdp patat tig calcurse cmark-gfm asciinema

bench-peers: ## Install the programs that bench compares with (Debian and PyPI), so that no row is empty
	@scripts/setup.sh $(PEERS) python3-venv gcc libncurses-dev
	@Benchmarks/prepare.sh
	@dpkg-query -W $(PEERS); .build-tools/venv/bin/python -m pip --disable-pip-version-check freeze

link-order: setup ## Find what starts and orals run through, for the linker: scripts/link-order.txt
	@scripts/setup.sh valgrind python3-venv gcc
	@KEEP_SYMBOLS=1 $(MAKE) --no-print-directory build
	@Benchmarks/prepare.sh
	@.build-tools/venv/bin/python Benchmarks/link_order.py scripts/link-order.txt
	@$(MAKE) --no-print-directory build

bench-jury: ## Score what the jury notices in labelled fiches
	@swift build --build-tests >/dev/null && JURY_BENCH=1 swift test --skip-build \
		--filter 'JuryTests.CorpusTests/table|DrawMeasureTests|ReadingTimeTests' 2>&1 | sed -n 's/^jury: //p'

bench-reading: ## Score the import of labelled documents: titles, sections, text, what is left out
	@swift build --build-tests >/dev/null && swift test --skip-build \
		--filter 'DocumentImportTests.CorpusTests|FicheLibraryTests.CorpusTests/table|FicheLibraryTests.SecretCorpusTests/table' 2>&1 | sed -n 's/^reading: //p'

.build-tools/analysis/bin/python: analysis/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || scripts/setup.sh python3-venv
	@python3 -m venv .build-tools/analysis
	@.build-tools/analysis/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

check-analysis: build .build-tools/analysis/bin/python ## Show that DuckDB and Spark say of a class what we say: SMALL=1000 LARGE=10000
	@scripts/setup.sh default-jre-headless
	@$(RELEASE) --product oralblanc-bench
	@.build-tools/analysis/bin/python analysis/check.py --small $(or $(SMALL),1000) --large $(or $(LARGE),10000)

.build-tools/voice/bin/python: Benchmarks/voice-requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || scripts/setup.sh python3-venv
	@python3 -m venv .build-tools/voice
	@.build-tools/voice/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

bench-voice: setup .build-tools/voice/bin/python ## Score how pauses and syllables of a human voice are found in noise
	@scripts/setup.sh asterisk-core-sounds-fr-wav
	@$(RELEASE) --product oralblanc-bench
	@.build-tools/voice/bin/python Benchmarks/voice.py

check-sound: build .build-tools/voice/bin/python ## Record, replay, unplug and kill with real sound servers
	@scripts/setup.sh pulseaudio pulseaudio-utils pipewire pipewire-bin pipewire-pulse wireplumber dbus sox
	@.build-tools/voice/bin/python Tools/check-sound/check_sound.py $(PROGRAM)

fuzz: setup ## Fuzz the readers: DURATION in seconds (600 each), TARGET for just one
	@scripts/fuzz.sh $(or $(DURATION),600) $(TARGET)

# What checks Python and C comes from PyPI, so that every machine has the same version.
.build-tools/lint/bin/ruff: Tools/lint/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || scripts/setup.sh python3-venv
	@python3 -m venv .build-tools/lint
	@.build-tools/lint/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

growth: setup ## Double hostile pages and journals; fail if the work grows faster
	@ORALBLANC_GROWTH=1 swift build --build-tests && ORALBLANC_GROWTH=1 swift test --skip-build --filter GrowthTests

lint: .build-tools/lint/bin/ruff ## Check format and style of Swift, Python, shell and C
	@scripts/setup.sh shellcheck
	@scripts/lint.sh .build-tools/lint/bin

check-words: ## Check spelling and typography of every text, in French and English
	@scripts/setup.sh hunspell hunspell-fr hunspell-en-gb
	@python3 -m unittest discover --quiet -s Tools/words -p 'test_*.py'
	@Tools/words/check_words.py

coverage: setup ## Show how many lines the tests reach, by module (builds in .build-coverage)
	@scripts/coverage.sh

release: setup ## Make archive, checksum, notes and tag from the last commit
	@scripts/release.sh

format: .build-tools/lint/bin/ruff ## Format the sources in place
	@swift format --in-place --recursive --configuration .swift-format Sources Tests Tools Plugins Package.swift \
		Page/Sources Page/Tests Page/Fuzz Page/Package.swift
	@.build-tools/lint/bin/ruff check --quiet --fix --exit-zero .
	@.build-tools/lint/bin/clang-format -i $$(git ls-files '*.c' '*.h')

pictures: setup ## Redraw docs/pictures/ from the program's own screens
	@swift build --product oralblanc-pictures && .build/debug/oralblanc-pictures docs/pictures

# What is made from the built program, and installed beside it.
MADE := .build/share
DATA := $(DESTDIR)$(PREFIX)/share
INSTALLED := "$(DESTDIR)$(PREFIX)/bin/oralblanc" "$(DESTDIR)$(PREFIX)/bin/oralblanc-page" "$(DATA)/man/man1/oralblanc.1" \
	"$(DATA)/man/fr/man1/oralblanc.1" "$(DATA)/man/man1/oralblanc-page.1" "$(DATA)/man/fr/man1/oralblanc-page.1" \
	"$(DATA)/bash-completion/completions/oralblanc" \
	"$(DATA)/zsh/site-functions/_oralblanc" "$(DATA)/fish/vendor_completions.d/oralblanc.fish"

man: build ## Make manual pages in both languages and shell completions
	@install -d $(MADE)
	@for language in fr en; do $(PROGRAM) manual --lang $$language >$(MADE)/$$language.1; done
	@for shell in bash zsh fish; do $(PROGRAM) --generate-completion-script $$shell >$(MADE)/$$shell; done

check-man: man ## Check the manual pages with man --warnings
	@scripts/setup.sh $(MAN_PACKAGES)
	@for language in fr en; do \
		warnings=$$(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z $(MADE)/$$language.1 2>&1 >/dev/null); \
		if [ -n "$$warnings" ]; then echo "$$language: $$warnings"; exit 1; fi; done
	@echo "The manual page is well formed in both languages."

install: man ## Install below PREFIX (default /usr/local), inside DESTDIR if set; the page as well, once it is built
	install -D -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/oralblanc"
	if [ -x $(PAGE) ]; then install -D -m 755 $(PAGE) "$(DESTDIR)$(PREFIX)/bin/oralblanc-page"; fi
	install -D -m 644 $(MADE)/en.1 "$(DATA)/man/man1/oralblanc.1"
	install -D -m 644 $(MADE)/fr.1 "$(DATA)/man/fr/man1/oralblanc.1"
	for folder in man/man1 man/fr/man1; do echo ".so man1/oralblanc.1" >"$(DATA)/$$folder/oralblanc-page.1"; done
	install -D -m 644 $(MADE)/bash "$(DATA)/bash-completion/completions/oralblanc"
	install -D -m 644 $(MADE)/zsh "$(DATA)/zsh/site-functions/_oralblanc"
	install -D -m 644 $(MADE)/fish "$(DATA)/fish/vendor_completions.d/oralblanc.fish"

uninstall: ## Remove what install installed
	rm -f $(INSTALLED)

deb: setup ## Make a Debian package in dist/
	@scripts/deb.sh

check-deb: setup ## Make the Debian package; lint, install, run and remove it (needs Debian)
	@scripts/setup.sh lintian
	@scripts/check-deb.sh

dist: setup ## Make an archive for any Linux of this processor in dist/, with its checksum
	@scripts/dist.sh

check-dist: setup ## Make the archive and run it in an empty root
	@scripts/check-dist.sh

check-completions: build ## Type into bash, zsh and fish, and look at what a tabulator makes of it
	@scripts/setup.sh zsh fish python3
	@scripts/check-completions.py $(PROGRAM)

# An hour; SKIP="fuzz soak" leaves steps out, ONLY="kills monkey" runs these alone; KILLS, STEPS, DURATION, MINUTES and
# HOURS say how much of each.
prove: setup ## Run everything that takes long, about an hour, and write docs/PROOF.md
	@KILLS="$(KILLS)" STEPS="$(STEPS)" DURATION="$(DURATION)" MINUTES="$(MINUTES)" HOURS="$(HOURS)" \
		SKIP="$(SKIP)" ONLY="$(ONLY)" PROOF="$(PROOF)" scripts/prove.sh

check-install: ## Install into an empty folder, run it without Swift, uninstall (needs Debian)
	@scripts/check-install.sh

# Hard use: the built program in a pseudo-terminal, driven by Python and watched by an emulator.
HARD_USE := .build-tools/hard-use/bin/python Tools/hard-use
SEED_OPTION = $(if $(SEED),--seed $(SEED))

.build-tools/hard-use/bin/python: Tools/hard-use/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || scripts/setup.sh python3-venv
	@python3 -m venv .build-tools/hard-use
	@.build-tools/hard-use/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

monkey: build .build-tools/hard-use/bin/python ## Drive the program with random keys: STEPS=10000 SEED= ONLY=jury (about 7 minutes)
	@$(HARD_USE)/monkey.py --steps $(or $(STEPS),10000) $(SEED_OPTION) $(if $(ONLY),--only $(ONLY))

kill-test: build .build-tools/hard-use/bin/python ## Kill orals at random instants: KILLS=200 SEED= (about 3 minutes)
	@$(HARD_USE)/kill_test.py --kills $(or $(KILLS),200) --first $(or $(FIRST),1) $(SEED_OPTION)

soak: build .build-tools/hard-use/bin/python ## Run a whole oral in real time, resized every second: MINUTES=30 SEED=
	@$(HARD_USE)/soak.py --minutes $(or $(MINUTES),30) $(SEED_OPTION)

soak-hours: build .build-tools/hard-use/bin/python ## Watch memory over HOURS=4 of session time, RATE=20 times as fast (12 minutes)
	@$(HARD_USE)/soak.py --hours $(or $(HOURS),4) --rate $(or $(RATE),20)

